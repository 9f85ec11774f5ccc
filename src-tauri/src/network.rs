//! No network, kept by the kernel.

use serde::Serialize;
use std::sync::OnceLock;

/// Whether this program and all it starts can open a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// The kernel refuses every socket that is not local, on every thread and in every process started here.
    Closed,
    /// The kernel was asked and did not do it: the program's own code makes no connection, but nothing
    /// watches over it.
    NotClosed,
    /// This system has no such means; the program's own code and pages make no connection.
    NoMeans,
    /// A build that a WebDriver can drive, which needs a socket.
    Driven,
}

static STATE: OnceLock<Network> = OnceLock::new();

/// How it stands since [`close`].
pub fn state() -> Network {
    *STATE.get().unwrap_or(&Network::NoMeans)
}

/// From here on this process and all it starts can open local sockets only. Content security policy
/// alone does not stop a web view from connecting (a `preconnect` link gets through); this does.
///
/// The first thing `main` does, so that no thread and no library is there yet that could be left out; what
/// is started later, the window's program with its web engine first of all, is born with the filter.
pub fn close() {
    let state = match cfg!(feature = "driven") {
        true => Network::Driven,
        false => filtered(),
    };
    let _ = STATE.set(state);
}

#[cfg(target_os = "linux")]
fn filtered() -> Network {
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    /// The numbers of x32, a second way into the same kernel, begin here.
    const X32: i64 = 0x4000_0000;

    let other_than = |family: i32| {
        let family = u64::try_from(family).unwrap_or_default();
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
    };
    let filter = (|| -> Result<BpfProgram, seccompiler::BackendError> {
        let not_local = SeccompRule::new(vec![
            other_than(libc::AF_UNIX)?,
            other_than(libc::AF_NETLINK)?,
        ])?;
        let mut rules = vec![
            (libc::SYS_socket, vec![not_local]),
            (libc::SYS_io_uring_setup, Vec::new()),
        ];
        if cfg!(target_arch = "x86_64") {
            rules.push((X32 + libc::SYS_socket, Vec::new()));
            rules.push((X32 + libc::SYS_io_uring_setup, Vec::new()));
        }
        let refused = SeccompAction::Errno(libc::EACCES.unsigned_abs());
        // Calls of another architecture end the program: seccompiler's filter begins with that.
        SeccompFilter::new(
            rules.into_iter().collect(),
            SeccompAction::Allow,
            refused,
            std::env::consts::ARCH.try_into()?,
        )?
        .try_into()
    })();
    match filter.is_ok_and(|program| seccompiler::apply_filter_all_threads(&program).is_ok()) {
        true => Network::Closed,
        false => Network::NotClosed,
    }
}

#[cfg(not(target_os = "linux"))]
fn filtered() -> Network {
    Network::NoMeans
}
