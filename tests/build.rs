//! Looks for the material that some tests need and that is no part of the project. A test names it,
//! `#[cfg_attr(without = "policies", ignore = "policies")]`, and is reported as ignored where it is missing;
//! `script/test` counts these and fails, unless the name stands in `DESK_MAY_SKIP`.

use std::env;
use std::path::{Path, PathBuf};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    let root = Path::new(&root).parent().expect("the workspace");
    let path = env::var_os("PATH").unwrap_or_default();
    let installed = |program: &str| {
        let places = env::split_paths(&path).map(|it| it.join(program));
        places.into_iter().find(|it| it.is_file())
    };
    let beside =
        |name: &str| Some(root.with_file_name("shared").join(name)).filter(|it| it.exists());
    let linux = env::var("CARGO_CFG_TARGET_OS").is_ok_and(|it| it == "linux");
    let material: [(&str, Option<PathBuf>); 7] = [
        // The providers' texts.
        ("policies", beside("policies")),
        // The statutes' texts.
        ("law", beside("law")),
        // The validator of PDF/UA and PDF/A.
        ("verapdf", beside("tools/verapdf/verapdf")),
        // A word processor that opens the letters.
        ("office", installed("soffice")),
        // Reads printed files as a screen reader does.
        (
            "poppler",
            installed("pdfinfo")
                .and(installed("pdfdetach"))
                .and(installed("pdftotext")),
        ),
        // A reader of mail that did not make ours.
        ("python", installed("python3")),
        // The faulty disk is a library that Linux loads before the program.
        ("linux", linux.then(|| root.join("tests/faults/faults.c"))),
    ];
    println!("cargo::rerun-if-changed=build.rs");
    for (name, here) in &material {
        // What is missing cannot be watched; `script/test` has this file run again after a test was skipped.
        match here {
            Some(path) => println!("cargo::rerun-if-changed={}", path.display()),
            None => println!("cargo::rustc-cfg=without={name:?}"),
        }
    }
    let names = material.map(|(name, _)| format!("{name:?}")).join(", ");
    println!("cargo::rustc-check-cfg=cfg(without, values({names}))");
}
