//! No network, kept by the kernel.

/// From here on this process and all it starts can open local sockets only. Content security policy
/// alone does not stop a web view from connecting (a `preconnect` link gets through); this does.
#[cfg(target_os = "linux")]
pub fn close() {
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    let other_than = |family: i32| {
        let family = u64::try_from(family).unwrap_or_default();
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
    };
    let filter = (|| -> Result<BpfProgram, seccompiler::BackendError> {
        let not_local = SeccompRule::new(vec![
            other_than(libc::AF_UNIX)?,
            other_than(libc::AF_NETLINK)?,
        ])?;
        let rules = [
            (libc::SYS_socket, vec![not_local]),
            (libc::SYS_io_uring_setup, Vec::new()),
        ];
        let refused = SeccompAction::Errno(libc::EACCES.unsigned_abs());
        SeccompFilter::new(
            rules.into_iter().collect(),
            SeccompAction::Allow,
            refused,
            std::env::consts::ARCH.try_into()?,
        )?
        .try_into()
    })();
    // A kernel without seccomp leaves the promise to the program itself, which has no network code.
    let closed = filter.is_ok_and(|program| seccompiler::apply_filter(&program).is_ok());
    debug_assert!(closed);
}

/// Elsewhere the promise is that the program's own code and pages make no connection.
#[cfg(not(target_os = "linux"))]
pub fn close() {}
