//! A process writes a set of files, and is killed before each change of the disk in turn.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::process::{Command, Stdio};

use super::*;

const NAMES: [&str; 3] = ["a.csv", "b.csv", "sub/c.csv"];

/// The process that is killed: this test, when a folder is named.
#[test]
fn writes_a_set_where_it_is_asked_to() {
    let Ok(folder) = std::env::var("WRITE_SET_TO") else { return };
    let mut set = FileSet::begin(Path::new(&folder)).unwrap();
    for name in NAMES {
        set.add(name.to_owned(), |out| write!(out, "new")).unwrap();
    }
    set.keep().unwrap();
}

/// Lets a process write the set; whether it came to its end.
fn write_set(folder: &Path, until: Option<usize>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "cli::file_set::tests::writes_a_set_where_it_is_asked_to"]);
    command.env("WRITE_SET_TO", folder).stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(step) = until {
        command.env("END_AT_STEP", step.to_string());
    }
    command.status().unwrap().success()
}

/// A folder of its own with the old set.
fn old_set(name: &str) -> PathBuf {
    let all = std::env::temp_dir().join(format!("infer-file-set-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&all);
    let folder = all.join("out");
    fs::create_dir_all(folder.join("sub")).unwrap();
    NAMES.iter().for_each(|name| fs::write(folder.join(name), "old").unwrap());
    folder
}

fn texts(folder: &Path) -> [String; 3] {
    NAMES.map(|name| fs::read_to_string(folder.join(name)).unwrap())
}

/// The names in a folder and in those below it.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        names.push(entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            names.extend(self::names(&entry.path()));
        }
    }
    names.sort();
    names
}

/// Calls `look` with the folder after each way to be killed; how often.
fn killed_everywhere(name: &str, prepare: impl Fn(&Path), look: impl Fn(&Path)) -> usize {
    for step in 0.. {
        let folder = old_set(name);
        prepare(&folder);
        let is_whole = write_set(&folder, Some(step));
        look(&folder);
        let rest = names(&folder);
        // The next run leaves nothing of this one.
        assert!(write_set(&folder, None));
        assert_eq!(texts(&folder), ["new"; 3]);
        let expected = rest.iter().filter(|name| !name.contains(".new") && *name != LIST);
        assert!(names(&folder).iter().eq(expected), "{rest:?}");
        assert_eq!(names(folder.parent().unwrap()).len(), names(&folder).len() + 1);
        fs::remove_dir_all(folder.parent().unwrap()).unwrap();
        if is_whole {
            return step;
        }
    }
    unreachable!("it comes to an end")
}

#[test]
fn who_is_killed_leaves_the_old_files_or_the_new_ones() {
    let look = |folder: &Path| {
        let texts = texts(folder);
        assert!(texts == ["old"; 3] || texts == ["new"; 3], "{texts:?}");
        assert!(!is_mixed(folder));
    };
    let steps = killed_everywhere("exchanged", |_| (), look);
    assert!(steps > 12, "{steps}");
}

#[test]
fn among_other_files_a_mixture_is_told_and_completed() {
    let prepare = |folder: &Path| fs::write(folder.join("notes.txt"), "kept").unwrap();
    let seen = std::cell::Cell::new(0);
    let look = |folder: &Path| {
        let found = texts(folder);
        if found != ["old"; 3] && found != ["new"; 3] {
            assert!(is_mixed(folder), "{found:?}");
            seen.set(seen.get() + 1);
        }
        if is_mixed(folder) {
            FileSet::begin(folder).unwrap();
            assert_eq!(texts(folder), ["new"; 3]);
            assert!(!is_mixed(folder));
        }
        assert_eq!(fs::read_to_string(folder.join("notes.txt")).unwrap(), "kept");
    };
    killed_everywhere("among-others", prepare, look);
    assert!(seen.get() > 0);
}

#[test]
fn a_list_leads_nowhere_else() {
    let folder = old_set("list");
    let elsewhere = folder.parent().unwrap().join("elsewhere");
    fs::write(beside(&elsewhere, 0), "x").unwrap();
    let list =
        Unfinished { process: 0, files: vec!["../elsewhere".to_owned(), "a.csv".to_owned()] };
    fs::write(beside(&folder.join("a.csv"), 0), "new").unwrap();
    fs::write(folder.join(LIST), serde_json::to_vec(&list).unwrap()).unwrap();
    assert!(is_mixed(&folder));
    FileSet::begin(&folder).unwrap();
    assert!(!elsewhere.exists() && !is_mixed(&folder));
    assert_eq!(texts(&folder), ["new", "old", "old"]);
    fs::remove_dir_all(folder.parent().unwrap()).unwrap();
}

#[test]
fn a_folder_keeps_its_rights_and_a_link_to_it_stays_one() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = old_set("rights");
    let link = folder.parent().unwrap().join("link");
    std::os::unix::fs::symlink(&folder, &link).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o750)).unwrap();
    assert!(write_set(&link, None));
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o750);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(texts(&folder), ["new"; 3]);
    fs::remove_dir_all(folder.parent().unwrap()).unwrap();
}
