//! Folders of files with a row a line: what is read, what is wrong, what is written.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[cfg(feature = "parquet")]
#[path = "bulk/damaged.rs"]
mod damaged;
mod sandbox;

use std::fs;
use std::process::Stdio;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use sandbox::Sandbox;

const PEOPLE: &str = include_str!("bulk/people.dl");

/// A sandbox with the rules about people, in a folder of this name.
fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(name);
    sandbox.write("people.dl", PEOPLE);
    sandbox
}

const RULES: [&str; 3] = ["--no-builtin", "--rules", "people.dl"];

fn arguments<'a>(more: &[&'a str]) -> Vec<&'a str> {
    RULES.iter().copied().chain(more.iter().copied()).collect()
}

const SAID: [[&str; 4]; 3] = [
    ["Ida", "yes, \"twice\"", "2024-11-07", "2"],
    ["Ida", "no", "1969-12-31", "-5000000000"],
    ["Bö", "", "0001-01-01", "7"],
];

fn write_facts(sandbox: &Sandbox, folder: &str) {
    let rows = SAID.map(|row| row.join("\t") + "\n").concat();
    sandbox.write(&format!("{folder}/said.facts"), &rows);
    sandbox.write(
        &format!("{folder}/age.facts"),
        "Ida\t18446744073709551615\nBö\t4\nIda\t18446744073709551615\n",
    );
}

#[test]
fn every_format_gives_the_same() {
    let sandbox = sandbox("bulk-formats");
    write_facts(&sandbox, "facts");
    let expected =
        sandbox.transcript(&arguments(&["-F", "facts", "--only", "quoted", "--format=csv"]));
    insta::assert_snapshot!("quoted", expected);

    sandbox.write("tables/said.csv", "times, what ,who,day,other\r\n2,\"yes, \"\"twice\"\"\",Ida,2024-11-07,x\r\n-5000000000,no,Ida,1969-12-31,\r\n7,,Bö,0001-01-01,\r\n");
    sandbox.write("tables/age.tsv", "\u{feff}Who\tAge\nIda\t18446744073709551615\nBö\t4");
    sandbox.write("lines/said.jsonl", "{\"who\":\"Ida\",\"what\":\"yes, \\\"twice\\\"\",\"day\":\"2024-11-07\",\"times\":2,\"more\":[1,{}]}\n\n{\"times\":-5000000000,\"who\":\"Ida\",\"what\":\"no\",\"day\":\"1969-12-31\"}\n{\"who\":\"B\\u00f6\",\"what\":\"\",\"day\":\"0001-01-01\",\"times\":7}");
    sandbox.write(
        "lines/age.ndjson",
        "{\"who\":\"Ida\",\"age\":18446744073709551615}\n{\"who\":\"Bö\",\"age\":4}\n",
    );
    for folder in ["tables", "lines"] {
        let found =
            sandbox.transcript(&arguments(&["-F", folder, "--only", "quoted", "--format=csv"]));
        assert_eq!(found, expected, "{folder}");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let sandbox = sandbox("bulk-written");
    write_facts(&sandbox, "facts");
    let expected =
        sandbox.transcript(&arguments(&["-F", "facts", "--only", "said", "--format=csv"]));
    let formats = ["csv", "jsonl", "parquet"];
    let built = if cfg!(feature = "parquet") { 3 } else { 2 };
    for format in &formats[..built] {
        let written = format!("written-{format}");
        let options = ["-F", "facts", "-D", &written, "--output-format", format];
        let only = ["--only", "said,age"];
        assert_eq!(sandbox.transcript(&arguments(&[&options[..], &only].concat())), "exit 0\n");
        let found =
            sandbox.transcript(&arguments(&["-F", &written, "--only", "said", "--format=csv"]));
        assert_eq!(found, expected, "{format}");
        let sizes = sandbox.transcript(&arguments(&["-F", &written, "--format=sizes"]));
        assert_eq!(sizes, "exit 0\nquoted\t3\nsaid\t3\n", "{format}");
    }
}

/// Programs for Soufflé mean the same here.
#[test]
fn several_directives_add_up() {
    let sandbox = Sandbox::empty("bulk-several");
    sandbox.write(
        "p.dl",
        ".decl p(a: symbol)\n.input p\n.input p(filename=\"more.csv\", rfc4180=true)\n\
         .output p\n.output p(filename=\"again.txt\", delimiter=\";\")\n.output p\n",
    );
    sandbox.write("facts/p.facts", "one\n");
    // A blank line is a row with an empty text, at either kind of line end.
    sandbox.write("facts/more.csv", "two\r\n\r\n\"three\"\n");
    let run = ["-F", "facts", "-D", "out", "--no-builtin", "--rules", "p.dl"];
    assert_eq!(sandbox.transcript(&run), "exit 0\n");
    assert_eq!(sandbox.read("out/p.csv"), "a\n\"\"\none\nthree\ntwo\n");
    sandbox.write("facts/more.csv", "two\n\n\n");
    assert_eq!(sandbox.transcript(&run), "exit 0\n");
    assert_eq!(sandbox.read("out/again.txt"), "\none\ntwo\n");
    sandbox.write("facts/more.csv", "two\r\nthree\r\n");
    assert_eq!(sandbox.transcript(&run), "exit 0\n");
    assert_eq!(sandbox.read("out/again.txt"), "one\nthree\ntwo\n");
}

#[test]
fn a_header_is_skipped_where_the_rules_say_so() {
    let sandbox = Sandbox::empty("bulk-header");
    let rules =
        ".decl p(a: number, b: number)\n.input p(headers=true, delimiter=\",\")\n.output p\n";
    sandbox.write("p.dl", rules);
    let run = ["-F", "facts", "--no-builtin", "--rules", "p.dl", "--format=csv"];
    for header in ["a,b", "x,y", "#"] {
        sandbox.write("facts/p.facts", &format!("{header}\n1,2\n"));
        assert_eq!(sandbox.transcript(&run), "exit 0\na,b\n1,2\n", "{header}");
    }
    sandbox.write("facts/p.facts", "b,a\n1,2\n");
    let refused = sandbox.transcript(&run);
    assert!(
        refused.starts_with("exit 2") && refused.contains("in another order: b, a"),
        "{refused}"
    );
}

#[test]
fn rules_with_all_their_facts_need_no_others() {
    let sandbox = Sandbox::empty("bulk-no-facts");
    sandbox.write("p.dl", ".decl p(a: number)\n.output p\np(1). p(a + 1) :- p(a), a < 3.\n");
    let run = ["--no-builtin", "--rules", "p.dl", "--format=csv"];
    assert_eq!(sandbox.transcript(&run), "exit 0\na\n1\n2\n3\n");
    assert_eq!(
        sandbox.transcript(&["why", "p(2)", "--no-builtin", "--rules", "p.dl"]).lines().next(),
        Some("exit 0")
    );
    sandbox.edit("p.dl", ".output p\n", ".output p\n.decl q(a: number)\n.input q\n");
    let refused = sandbox.transcript(&run);
    assert!(refused.starts_with("exit 2\nerror[no-facts]: the rules read `q`"), "{refused}");
    let refused = sandbox.transcript(&["--rules", "p.dl"]);
    assert!(refused.starts_with("exit 2") && refused.contains("FACTS"), "{refused}");
}

#[test]
fn an_input_without_a_file_is_told() {
    let sandbox = Sandbox::empty("bulk-without");
    sandbox.write(
        "p.dl",
        ".decl p, q, r(a: number)\n.input p, q, r\n.output p\n.decl s(a: number)\ns(x) :- p(x), !q(x), r(x).\n",
    );
    sandbox.write("facts/p.facts", "1\n");
    let run = ["-F", "facts", "--no-builtin", "--rules", "p.dl", "--format=csv"];
    let told = sandbox.transcript(&run);
    assert!(told.starts_with("exit 0"), "{told}");
    let (code, text) = sandbox.infer(&run);
    assert_eq!(code, 0);
    assert!(
        text.contains("warning[input-without-file]") && text.contains("for `q`, `r`"),
        "{text}"
    );
    let (code, text) = sandbox.infer(&[&run[..], &["--strict-files"]].concat());
    assert_eq!(code, 2);
    assert!(text.contains("error[input-without-file]"), "{text}");
    sandbox.write("facts/q.facts", "");
    sandbox.write("facts/r.csv", "a\n");
    let (_, text) = sandbox.infer(&run);
    assert!(!text.contains("input-without-file"), "{text}");
    // Facts files may give what a folder lacks.
    sandbox.write("none.json", "{\"facts\": []}");
    std::fs::remove_file(sandbox.path("facts/q.facts")).unwrap();
    let (_, text) = sandbox.infer(&[&["none.json"], &run[..]].concat());
    assert!(!text.contains("input-without-file"), "{text}");
}

#[test]
fn files_look_as_the_rules_say() {
    let sandbox = Sandbox::empty("bulk-parameters");
    sandbox.write(
        "p.dl",
        ".decl p(a: symbol, b: number)\n\
         .input p(IO=file, filename=\"in/p.txt.gz\", delimiter=\";\", headers=true)\n\
         .input q(rfc4180=true)\n.decl q(a: symbol, b: number)\n\
         .decl r(a: symbol, b: number)\nr(a, b + 1) :- p(a, b).\nr(a, b) :- q(a, b).\n\
         .output r(filename=\"out/r.txt.gz\", delimiter=\";\", headers=true)\n\
         .output p(filename=\"p.csv.PACKED\")\n.printsize r\n",
    );
    // Zstandard comes with Parquet.
    let packed = if cfg!(feature = "parquet") { "zst" } else { "gz" };
    sandbox.edit("p.dl", "PACKED", packed);
    sandbox.write("facts/q.facts", "\"x \"\"y\"\"\",3\n");
    let rules = ["--no-builtin", "--rules", "p.dl"];
    // The first packed file is made by another rulebook.
    sandbox.write(
        "make.dl",
        ".decl p(a: symbol, b: number)\np(\"a;b\", 7).\np(\"ü\", 8).\n\
         .output p(filename=\"in/p.txt.gz\", delimiter=\";\", headers=true)\n",
    );
    sandbox.write("facts/none.json", "{\"facts\": []}");
    let make = ["facts/none.json", "--no-builtin", "--rules", "make.dl", "-D", "facts"];
    let refused = sandbox.transcript(&make);
    assert!(refused.starts_with("exit 2") && refused.contains("separates cells"), "{refused}");
    assert!(!fs::exists(sandbox.path("facts/in/p.txt.gz")).unwrap());
    sandbox.edit("make.dl", "a;b", "a,b");
    assert_eq!(sandbox.transcript(&make), "exit 0\n");
    let run = sandbox.transcript(&[&["-F", "facts", "-D", "out"], &rules[..]].concat());
    assert_eq!(run, "exit 0\nr\t3\n");
    let csv = format!("p.csv.{packed}");
    for (again, file) in [("out/out/r.txt.gz", "in/p.txt.gz"), (&format!("out/{csv}"), &csv)] {
        let folder = sandbox.path("again").join(file);
        fs::create_dir_all(folder.parent().unwrap()).unwrap();
        fs::copy(sandbox.path(again), folder).unwrap();
    }
    sandbox.write("back.dl", ".decl p(b: number, a: symbol)\n.input p\n.output p\n");
    let back = ["-F", "again", "--no-builtin", "--rules", "back.dl", "--format=csv"];
    assert_eq!(sandbox.transcript(&back), "exit 0\nb,a\n7,\"a,b\"\n8,ü\n");
}

#[test]
fn every_bad_row_is_told() {
    let sandbox = sandbox("bulk-bad");
    sandbox.write("facts/said.csv", "who,what,day,times\nIda,yes,2024-11-07,2\nIda,no,2024-13-07,2\nIda,\"no\nand no\",2024-11-07,many\nBo,x,2024-11-07\nBo,x,2024-11-07,99999999999999999999\n");
    sandbox.write("facts/age.jsonl", "{\"who\":\"Ida\",\"age\":-1}\n{\"who\":\"Ida\"}\n{\"who\":3,\"age\":3}\n{\"who\":\"Bo\",\"age\":1.5}\n[]\n{\n{\"who\":\"Bo\",\"age\":5}\n");
    insta::assert_snapshot!(
        "bad-rows",
        sandbox.transcript(&arguments(&["-F", "facts", "-D", "out"]))
    );
    assert!(!fs::exists(sandbox.path("out")).unwrap());

    let skip = ["-F", "facts", "-D", "out", "--skip-bad-rows", "bad.jsonl"];
    insta::assert_snapshot!("bad-rows-skipped", sandbox.transcript(&arguments(&skip)));
    insta::assert_snapshot!("bad-rows-aside", sandbox.read("bad.jsonl"));
}

#[test]
fn lines_of_numbers_and_of_texts_tell_where_they_are_bad() {
    let sandbox = Sandbox::empty("bulk-lines");
    sandbox.write(
        "n.dl",
        ".decl n(a: number, b: number)\n.input n\n.decl t(a: symbol)\n.input t\n.output n, t\n",
    );
    sandbox.write("facts/n.facts", "1\t2\n12345678901\t-3\n\n4\n4\t5\t6\n7\tx\n8\t9");
    fs::write(sandbox.path("facts/t.facts"), b"good\nb\xffd\nalso\n").unwrap();
    let run = ["-F", "facts", "--no-builtin", "--rules", "n.dl", "--format=csv", "--only=n"];
    insta::assert_snapshot!("bad-lines", sandbox.transcript(&run));
    let skip = sandbox.transcript(&[&run[..], &["--skip-bad-rows", "bad.jsonl"]].concat());
    insta::assert_snapshot!("bad-lines-skipped", skip);
}

#[test]
fn many_bad_rows_are_counted() {
    let sandbox = sandbox("bulk-many-bad");
    sandbox.write("facts/age.facts", &"Ida\n".repeat(1000));
    let told = sandbox.transcript(&arguments(&["-F", "facts"]));
    assert!(told.contains("950 rows more of `facts/age.facts` do not fit"), "{told}");
    assert_eq!(told.matches("wrong-column-count").count(), 50);
}

#[test]
fn a_folder_is_told_what_it_lacks() {
    let sandbox = sandbox("bulk-folders");
    let run = |folder: &str| sandbox.transcript(&arguments(&["-F", folder]));
    let missing = run("nowhere");
    write_facts(&sandbox, "both");
    sandbox.write("both/said.csv", "who,what,day,times\n");
    sandbox.write("strange/sayd.csv", "who,what,day,times\n");
    sandbox.write("strange/quoted.csv", "who\n");
    sandbox.write("headless/said.csv", "who,what,day\n");
    sandbox.write("broken/age.csv.gz", "no gzip");
    let all = [missing, run("both"), run("strange"), run("headless"), run("broken")];
    insta::assert_snapshot!("folders", all.join("\n"));
}

#[test]
fn what_is_no_parquet_is_told() {
    let sandbox = sandbox("bulk-no-parquet");
    sandbox.write("broken/said.parquet", "no parquet");
    sandbox.write("packed/age.csv.zst", "no zst");
    let told = ["broken", "packed"].map(|it| sandbox.transcript(&arguments(&["-F", it])));
    let is_built = cfg!(feature = "parquet");
    assert!(told.iter().all(|told| told.starts_with("exit 2")), "{told:?}");
    assert!(told.iter().all(|told| told.contains("--features parquet") != is_built), "{told:?}");
}

#[test]
fn threads_and_blocks_change_nothing() {
    let sandbox = Sandbox::empty("bulk-threads");
    let rules = ".decl e(a: symbol, n: number)\n.input e\n.decl f(a: symbol, b: symbol)\n\
                 f(a, b) :- e(a, n), e(b, n + 1).\n.output f, e\n";
    sandbox.write("e.dl", rules);
    let rows: Vec<String> = (0..120_000_u64)
        .map(|n| format!("name {}\t{}\n", n * 7919 % 100_003, n * 31 % 50_021))
        .collect();
    sandbox.write("facts/e.facts", &rows.concat());
    let run = |threads: &str, out: &str| {
        let run =
            ["-F", "facts", "--no-builtin", "--rules", "e.dl", "--threads", threads, "-D", out];
        assert_eq!(sandbox.transcript(&run), "exit 0\n");
        (sandbox.read(&format!("{out}/f.csv")), sandbox.read(&format!("{out}/e.csv")))
    };
    let (f, e) = run("1", "one");
    let mut expected: Vec<&str> = rows.iter().map(|row| row.trim_end()).collect();
    expected
        .sort_by_key(|row| row.split_once('\t').map(|(name, n)| (name, n.parse::<u64>().unwrap())));
    expected.dedup();
    assert_eq!(e, format!("a,n\n{}\n", expected.join("\n").replace('\t', ",")));
    assert!(f.lines().count() > 100_000);
    for (threads, out) in [("2", "two"), ("5", "five")] {
        let (also_f, also_e) = run(threads, out);
        assert!(also_f == f && also_e == e, "{threads} threads");
    }
}

#[test]
fn what_nobody_wants_is_not_derived() {
    let sandbox = Sandbox::empty("bulk-wanted");
    sandbox.write(
        "w.dl",
        ".decl n(a: number)\n.input n\n.decl bad(a: number)\n/// [bad] It fails.\nbad(1 / a) :- n(a).\n\
         .decl good(a: number)\n/// [good] It holds.\ngood(a) :- n(a).\n.output good\n",
    );
    sandbox.write("facts/n.facts", "0\n1\n");
    let run = ["-F", "facts", "--no-builtin", "--rules", "w.dl"];
    let sizes = sandbox.transcript(&[&run[..], &["--format=sizes"]].concat());
    assert!(sizes.starts_with("exit 0\ngood\t2\nwarning[unused-relation]"), "{sizes}");
    let all = sandbox.transcript(&run);
    assert!(all.starts_with("exit 2") && all.contains("division by zero"), "{all}");
}

const ENDLESS: &str =
    ".decl n(a: number)\nn(1).\n/// [next] {a} follows.\nn(a + 1) :- n(a), a > 0.\n.output n\n";

#[test]
fn an_interrupted_run_ends_at_once_and_leaves_nothing() {
    let sandbox = Sandbox::empty("bulk-interrupt");
    sandbox.write("facts/n.facts", "bad\n");
    sandbox.write("reads.dl", ".decl n(a: number)\n.input n\n.decl o(a: number)\no(a) :- n(a).\n.output o\n.decl m(a: number)\nm(1).\nm(a + 1) :- m(a).\no(a) :- m(a), a < 0.\n");
    let endless = [
        "-F",
        "facts",
        "--no-builtin",
        "--rules",
        "reads.dl",
        "--skip-bad-rows",
        "bad.jsonl",
        "-D",
        "out",
        "--max-tuples",
        "1000000000000",
    ];
    let mut child = sandbox
        .command(env!("CARGO_BIN_EXE_infer"), &endless)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(700));
    kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGINT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let left: Vec<_> =
        fs::read_dir(sandbox.path(".")).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "{left:?}");
}

#[test]
fn limits_hold_and_name_the_rule() {
    let sandbox = Sandbox::empty("bulk-limits");
    sandbox.write("endless.dl", ENDLESS);
    sandbox.write("none.json", "{\"facts\": []}");
    let run = ["none.json", "--no-builtin", "--rules", "endless.dl", "--format=sizes"];
    let with = |limit: &[&str]| sandbox.transcript(&[&run[..], limit].concat());
    let slow = with(&["--timeout", "1", "--max-tuples", "1000000000000"]);
    assert!(slow.contains("1 second did not suffice; it stopped at rule `next`"), "{slow}");
    let large = with(&["--max-tuples", "1000"]);
    assert!(large.contains("more than 1000 tuples follow; it stopped at rule `next`"), "{large}");
    let heavy = with(&["--max-memory", "60", "--max-tuples", "1000000000000"]);
    assert!(
        heavy.contains("60 MB of memory did not suffice; it stopped at rule `next`"),
        "{heavy}"
    );
}

#[test]
fn a_limit_holds_where_no_rule_is_at_work() {
    let sandbox = Sandbox::empty("bulk-pipe");
    fs::create_dir_all(sandbox.path("facts")).unwrap();
    nix::unistd::mkfifo(&sandbox.path("facts/n.facts"), nix::sys::stat::Mode::S_IRWXU).unwrap();
    sandbox.write("n2.dl", ".decl n(a: number)\n.input n(filename=\"./n.facts\")\n.output n\n");
    let run = ["-F", "facts", "--no-builtin", "--rules", "n2.dl", "--timeout", "1"];
    let told = sandbox.transcript(&run);
    assert!(told.contains("did not suffice; it stopped outside of the rules"), "{told}");
}

#[test]
fn plans_and_costs_are_told() {
    let sandbox = sandbox("bulk-plan");
    write_facts(&sandbox, "facts");
    let plan = [&["rules", "plan", "-F", "facts"], &RULES[..]].concat();
    insta::assert_snapshot!("plan", sandbox.transcript(&plan));
    let costs =
        sandbox.transcript(&arguments(&["-F", "facts", "--format=sizes", "--profile=json"]));
    assert!(costs.contains("\"rule\": \"quoted\"") && costs.contains("\"tuples\": 3"), "{costs}");
    let table = sandbox.transcript(&arguments(&["-F", "facts", "--format=sizes", "--profile"]));
    assert!(table.contains("keep each tuple once"), "{table}");
}

/// Where few values have most of the rows, the atoms of a cycle bind a variable together; what has
/// nothing to do with the rest is evaluated once; and a sum may be solved for an operand.
#[test]
fn plans_of_cycles_are_told() {
    let sandbox = Sandbox::empty("bulk-cycles");
    sandbox.write(
        "cycles.dl",
        ".decl met(x: number, y: number)\n.input met\n\
         .decl triangle(a: number, b: number, c: number)\n.output triangle\n\
         triangle(a, b, c) :- met(a, b), met(b, c), met(c, a), a != b, b != c, c != a.\n\
         .decl same_two(p: number, q: number)\n.output same_two\n\
         same_two(p, q) :- met(p, x), met(q, x), met(p, y), met(q, y), p < q, x < y.\n\
         .decl next(a: number, c: number)\n.output next\n\
         next(a, c) :- met(a, c - 1), met(c, a + 1), met(p, q), met(q, p).\n",
    );
    let around = |hub: i32| (1..200).map(move |it| format!("{hub}\t{it}\n{it}\t{hub}\n"));
    let facts: Vec<String> = around(0).chain(around(500)).collect();
    sandbox.write("facts/met.facts", &facts.concat());
    let rules = ["rules", "plan", "-F", "facts", "--no-builtin", "--rules", "cycles.dl"];
    insta::assert_snapshot!("plan-of-cycles", sandbox.transcript(&rules));
}
