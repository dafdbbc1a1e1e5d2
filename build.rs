//! Embeds every file of `rules/`, so that a new theme is one new file.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=rules");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(Path::new(&root).join("rules"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == "dl") {
            names.push(name);
        }
    }
    names.sort();
    let mut code = String::from("[");
    for name in names {
        let path = Path::new(&root).join("rules").join(&name);
        let path = path.to_string_lossy();
        write!(code, "(\"rules/{name}\", include_str!({path:?})), ").map_err(io::Error::other)?;
    }
    code.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("builtin_rules.rs"), code)
}
