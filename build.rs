//! Embeds every file of `rules/`, so that a new theme is one new file, and of `imports/`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    embed("rules", "builtin_rules.rs", |name| format!("rules/{name}"))?;
    embed("imports", "builtin_imports.rs", |name| name.trim_end_matches(".dl").to_owned())
}

/// Writes the rule files of a folder as a list of pairs: what `call` makes of a file's name, and the
/// text.
fn embed(folder: &str, list: &str, call: impl Fn(&str) -> String) -> io::Result<()> {
    println!("cargo::rerun-if-changed={folder}");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(Path::new(&root).join(folder))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == "dl") {
            names.push(name);
        }
    }
    names.sort();
    let mut code = String::from("[");
    for name in names {
        let path = Path::new(&root).join(folder).join(&name);
        let (path, name) = (path.to_string_lossy(), call(&name));
        write!(code, "({name:?}, include_str!({path:?})), ").map_err(io::Error::other)?;
    }
    code.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join(list), code)
}
