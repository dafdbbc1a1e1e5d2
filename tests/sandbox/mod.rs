//! A folder with facts, in which `infer` is run as users run it.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The story that most tests work on.
pub const NOV: &str = "facts/nov2024.json";

/// The commands without those that only have commands below them, each by its words.
pub fn commands(of: &clap::Command, words: &[String]) -> Vec<(String, clap::Command)> {
    if of.has_subcommands() {
        let below =
            |it: &clap::Command| commands(it, &[words, &[it.get_name().to_owned()]].concat());
        return of.get_subcommands().flat_map(below).collect();
    }
    vec![(words.join(" "), of.clone())]
}

/// A folder of its own for a test.
pub struct Sandbox(pub PathBuf);

impl Sandbox {
    /// A folder with nothing in it.
    pub fn empty(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sandboxes").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// A folder with a copy of the facts, and nothing accepted.
    pub fn new(name: &str) -> Self {
        let Self(folder) = Self::empty(name);
        std::fs::create_dir_all(folder.join("facts/background")).unwrap();
        for part in ["facts", "facts/background"] {
            for entry in std::fs::read_dir(part).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "json") {
                    std::fs::copy(&path, folder.join(&path)).unwrap();
                }
            }
        }
        Self(folder)
    }

    /// A program in the folder; what the environment says of colours does not reach it.
    pub fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.0);
        command.env("GITHUB_STEP_SUMMARY", self.0.join("summary.md"));
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        command
    }

    /// The exit code, and everything that is printed.
    pub fn run(&self, program: &str, arguments: &[&str]) -> (i32, String) {
        let output = self.command(program, arguments).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(text).unwrap())
    }

    pub fn infer(&self, arguments: &[&str]) -> (i32, String) {
        self.run(env!("CARGO_BIN_EXE_infer"), arguments)
    }

    pub fn transcript(&self, arguments: &[&str]) -> String {
        let (code, text) = self.infer(arguments);
        format!("exit {code}\n{text}")
    }

    pub fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    /// Writes a file, with the folders that it needs.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{from} in {file}");
        self.write(file, &text.replace(from, to));
    }

    /// Peskov declines to comment where he denied the call.
    pub fn change_a_stance(&self) {
        self.edit(
            "facts/nov2024.json",
            r#"{"denied": {"id": "s8""#,
            r#"{"declined_to_comment": {"id": "s8""#,
        );
    }
}
