//! A process saves a file, and is killed before each change of the disk in turn.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::*;

const OLD: &str = "{\"facts\": []}\n";
const NEW: &str = "{\"facts\": [\n  {\"held\": {\"id\": \"p\", \"text\": \"They met\"}}\n]}\n";

/// The process that is killed: this test, when a file is named.
#[test]
fn saves_a_file_where_it_is_asked_to() {
    let Ok(file) = std::env::var("SAVE_FILE") else { return };
    let before = std::env::var("SAVE_BEFORE").ok();
    replace_unchanged(Path::new(&file), before.as_deref(), NEW).unwrap();
}

/// Lets a process save the file; whether it came to its end.
fn save(file: &Path, before: Option<&str>, until: Option<usize>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "cli::extension::tests::saves_a_file_where_it_is_asked_to"]);
    command.env("SAVE_FILE", file).stdout(Stdio::null()).stderr(Stdio::null());
    command.envs(before.map(|before| ("SAVE_BEFORE", before)));
    command.envs(until.map(|step| ("END_AT_STEP", step.to_string())));
    command.status().unwrap().success()
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("infer-save-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

/// Kills a save before each of its steps; how many these were.
fn killed_everywhere(name: &str, before: Option<&str>) -> usize {
    for step in 0.. {
        let folder = folder(name);
        let file = folder.join("case.json");
        before.iter().for_each(|text| fs::write(&file, text).unwrap());
        let is_whole = save(&file, before, Some(step));
        let now = fs::read_to_string(&file).ok();
        let is_old = now.as_deref() == before;
        assert!(is_old || now.as_deref() == Some(NEW), "step {step}: {now:?}");
        assert_ne!(is_whole, is_old, "step {step}");
        // What was left aside is no case, and the next save takes it away.
        let others = names(&folder).into_iter().filter(|name| name != "case.json");
        assert!(
            others.into_iter().all(|name| name.rsplit('.').next() == Some("new")),
            "step {step}"
        );
        assert!(is_whole || save(&file, before, None));
        assert_eq!(names(&folder), ["case.json"], "step {step}");
        fs::remove_dir_all(&folder).unwrap();
        if is_whole {
            return step;
        }
    }
    unreachable!("it comes to an end")
}

#[test]
fn a_save_that_is_killed_leaves_the_old_text_or_the_new_one() {
    let steps = killed_everywhere("edited", Some(OLD));
    assert!(steps >= 3, "it is made, written and given its place: {steps}");
    assert!(killed_everywhere("begun", None) >= 3);
}

#[test]
fn what_others_changed_is_not_written_over() {
    let folder = folder("changed");
    let file = folder.join("case.json");
    fs::write(&file, "theirs").unwrap();
    for before in [Some(OLD), None] {
        let refused = replace_unchanged(&file, before, NEW).unwrap_err();
        assert_eq!(refused.code, "file-changed");
        assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");
    }
    assert_eq!(names(&folder), ["case.json"]);
    fs::remove_dir_all(&folder).unwrap();
}
