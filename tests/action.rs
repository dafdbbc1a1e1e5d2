//! The steps of `action.yml`, run as they are written.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used)]

mod sandbox;

use std::collections::BTreeMap;
use std::path::Path;

use sandbox::{NOV, Sandbox};

/// A step that runs a script, with the environment that it asks for.
struct Step {
    id: String,
    environment: BTreeMap<String, String>,
    script: String,
}

/// The scripts of an action. This reads no more YAML than the file uses.
fn steps(action: &str) -> Vec<Step> {
    let (_, steps) = action.split_once("\n  steps:\n").unwrap();
    let steps = steps.split("    - name: ").skip(1);
    steps
        .filter_map(|step| {
            let (head, script) = step.split_once("      run: |\n")?;
            let id =
                head.lines().find_map(|line| line.trim().strip_prefix("id: ")).unwrap_or_default();
            let (_, environment) = head.split_once("      env:\n")?;
            let environment = environment.lines().map(|line| line.trim().split_once(": ").unwrap());
            Some(Step {
                id: id.to_owned(),
                environment: environment
                    .map(|(key, value)| (key.to_owned(), value.to_owned()))
                    .collect(),
                script: script.lines().map(|line| line.trim_start().to_owned() + "\n").collect(),
            })
        })
        .collect()
}

/// The defaults of the inputs of an action.
fn defaults(action: &str) -> BTreeMap<String, String> {
    let (_, inputs) = action.split_once("inputs:\n").unwrap();
    let (inputs, _) = inputs.split_once("\noutputs:\n").unwrap();
    let mut defaults = BTreeMap::new();
    let mut name = "";
    for line in inputs.lines() {
        if let Some(default) = line.strip_prefix("    default: ") {
            defaults.insert(format!("inputs.{name}"), default.trim_matches('"').to_owned());
        } else if let Some(input) = line.strip_prefix("  ").filter(|line| !line.starts_with(' ')) {
            name = input.trim_end_matches(':');
        }
    }
    defaults
}

/// Runs the action in a workspace; the exit code of the first step that fails, what was printed,
/// and the outputs of the last step.
fn run(sandbox: &Sandbox, inputs: &[(&str, &str)]) -> (i32, String, String) {
    let action = std::fs::read_to_string("action.yml").unwrap();
    let mut values = defaults(&action);
    values
        .extend(inputs.iter().map(|(name, value)| (format!("inputs.{name}"), (*value).to_owned())));
    values.insert("github.server_url".to_owned(), "https://example.org".to_owned());
    values.insert("github.action_repository".to_owned(), "owner/infer".to_owned());
    let binaries = Path::new(env!("CARGO_BIN_EXE_infer")).parent().unwrap();
    let path = format!("{}:{}", binaries.display(), std::env::var("PATH").unwrap());
    let (mut printed, mut outputs) = (String::new(), String::new());
    for Step { id, environment, script } in steps(&action) {
        let script = ["--noprofile", "--norc", "-eo", "pipefail", "-c", &script];
        let mut command = sandbox.command("bash", &script);
        command.env("PATH", &path).env("GITHUB_ACTION_PATH", env!("CARGO_MANIFEST_DIR"));
        command
            .env("GITHUB_OUTPUT", sandbox.0.join("output"))
            .env("GITHUB_PATH", sandbox.0.join("path"));
        sandbox.write("output", "");
        for (key, expression) in environment {
            let mut value = expression;
            for (name, known) in &values {
                value = value.replace(&format!("${{{{ {name} }}}}"), known);
            }
            assert!(!value.contains("${{"), "{value}");
            command.env(key, value);
        }
        let output = command.output().unwrap();
        printed += &String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        outputs = sandbox.read("output");
        for (name, value) in outputs.lines().map(|line| line.split_once('=').unwrap()) {
            values.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
        }
        if !output.status.success() {
            return (output.status.code().unwrap(), printed, outputs);
        }
    }
    (0, printed, outputs)
}

const INSTALLED: (&str, &str) = ("version", "installed");

#[test]
fn the_action_fails_on_differences_and_annotates_them() {
    let sandbox = Sandbox::new("action");
    sandbox.infer(&["accept", "facts"]);
    let (code, printed, outputs) = run(&sandbox, &[INSTALLED]);
    assert_eq!((code, &*outputs), (0, "different=false\n"), "{printed}");
    assert!(printed.ends_with("11 cases: 11 the same\n"), "{printed}");
    sandbox.change_a_stance();
    let (code, printed, outputs) = run(&sandbox, &[INSTALLED]);
    assert_eq!((code, &*outputs), (1, "different=true\n"), "{printed}");
    assert!(printed.contains(&format!("::error file={NOV},line=45,")), "{printed}");
    assert!(sandbox.read("summary.md").contains("\n### facts/nov2024.json\n"));
    let (code, _, outputs) = run(&sandbox, &[INSTALLED, ("fail", "false")]);
    assert_eq!((code, &*outputs), (0, "different=true\n"));
    sandbox.write(NOV, "{");
    assert_eq!(run(&sandbox, &[INSTALLED, ("fail", "false")]).0, 2);
}

#[test]
fn a_strict_action_fails_on_notices() {
    let sandbox = Sandbox::new("action-strict");
    sandbox.write(
        "house.dl",
        "/// [denial] {who} denies it.\nnotice(s, \"a denial\") :- denied(s, _, who, _, _).\n",
    );
    sandbox.infer(&["accept", "facts", "--rules", "house.dl"]);
    let inputs = [INSTALLED, ("rules", "house.dl"), ("paths", NOV)];
    assert_eq!(run(&sandbox, &inputs).0, 0);
    let (code, printed, outputs) = run(&sandbox, &[&inputs[..], &[("strict", "true")]].concat());
    assert_eq!((code, &*outputs), (1, "different=true\n"), "{printed}");
    assert!(printed.contains(&format!("::error file={NOV},line=")), "{printed}");
    assert!(sandbox.read("summary.md").contains("s8: a denial"));
}

#[test]
fn the_action_takes_several_paths_rules_and_a_folder() {
    let sandbox = Sandbox::new("action-folder");
    std::fs::create_dir(sandbox.0.join("a desk")).unwrap();
    std::fs::rename(sandbox.0.join("facts"), sandbox.0.join("a desk/facts")).unwrap();
    sandbox.write("a desk/old story.json", "{\"title\": \"t\", \"facts\": []}");
    sandbox.write("a desk/house rules.dl", "/// {p} is loud.\n.decl loud(p: Proposition)\n.output loud\nconclusion(9, \"loud\").\n/// [loud] It was spoken of.\nloud(p) :- statement(_, p, _, _).\n");
    let inputs = [
        INSTALLED,
        ("working-directory", "a desk/"),
        ("rules", "house rules.dl\n"),
        ("paths", "facts/n*.json\nold story.json\n"),
    ];
    let (code, printed, _) = run(&sandbox, &inputs);
    assert_eq!(code, 1);
    assert!(printed.contains("::error file=a desk/old story.json,line=1,"), "{printed}");
    assert!(printed.ends_with("3 cases: 3 never accepted\n"), "{printed}");
    let rules = ["--rules", "a desk/house rules.dl"];
    sandbox.infer(&[&["accept", "a desk/facts", "a desk/old story.json"][..], &rules].concat());
    let (code, printed, _) = run(&sandbox, &inputs);
    assert!(code == 0 && printed.ends_with("3 cases: 3 the same\n"), "{printed}");
}
