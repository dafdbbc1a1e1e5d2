//! Bodies with cycles: `cargo bench --bench cycles`.
//!
//! Triangles, four-cliques, and pairs that met the same two, over graphs in a table. *Random*: 5,000
//! nodes, and arcs drawn at random. *Hub*: 0 leads to every other node and back, and each of these to the
//! next one; so there are 3n - 3 triangles, and n² paths of two arcs through the hub.
//!
//! Prints wall time, processor time and the peak memory of all runs so far, on two threads. Triangles of
//! the hub graph should grow with its arcs: 2,999,997 of a million nodes in 2.5 s and 700 MB. The others
//! should stay below a second.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

mod measure;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use measure::{Cost, measured};

const TRIANGLES: &str = "\
.decl found(a: number, b: number, c: number)
found(a, b, c) :- arc(a, b), arc(b, c), arc(c, a).
";
const CLIQUES: &str = "\
.decl edge(a: number, b: number)
edge(a, b) :- arc(a, b), a < b.
edge(b, a) :- arc(a, b), b < a.
.decl found(a: number, b: number, c: number, d: number)
found(a, b, c, d) :- edge(a, b), edge(a, c), edge(a, d), edge(b, c), edge(b, d), edge(c, d).
";
const SAME_TWO: &str = "\
.decl found(p: number, q: number)
found(p, q) :- arc(p, x), arc(q, x), arc(p, y), arc(q, y), p < q, x < y.
";

type Arcs = Vec<(u32, u32)>;

fn main() -> Result<(), Box<dyn Error>> {
    println!(
        "{:<10} {:<10} {:>9} {:>9} {:>10} {:>10} {:>9}",
        "graph", "question", "arcs", "found", "wall", "processor", "memory"
    );
    for arcs in [25_000, 100_000] {
        let arcs = random(5_000, arcs);
        ask("random", "triangles", TRIANGLES, &arcs)?;
        ask("random", "cliques", CLIQUES, &arcs)?;
        ask("random", "same two", SAME_TWO, &arcs)?;
    }
    for nodes in [100_000, 300_000, 1_000_000] {
        ask("hub", "triangles", TRIANGLES, &hub(nodes))?;
    }
    Ok(())
}

/// So many arcs, the same each time.
fn random(nodes: u32, arcs: usize) -> Arcs {
    let mut state = 7_u64;
    let mut node = || {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        u32::try_from(state >> 33).unwrap_or_default() % nodes
    };
    let mut all = BTreeSet::new();
    while all.len() < arcs {
        all.insert((node(), node()));
    }
    all.into_iter().collect()
}

fn hub(nodes: u32) -> Arcs {
    let others = 1..=nodes;
    let around = others.clone().flat_map(|node| [(0, node), (node, 0)]);
    around.chain((1..nodes).map(|node| (node, node + 1))).collect()
}

/// Asks how many there are, and prints what that costs.
fn ask(graph: &str, question: &str, rules: &str, arcs: &Arcs) -> Result<(), Box<dyn Error>> {
    let folder = write(graph, question, rules, arcs)?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.args(["--no-builtin", "--format", "sizes", "--threads", "2", "-F"]).arg(&folder);
    let (output, cost) = measured(command.arg("--rules").arg(folder.join("rules.dl")))?;
    let Cost { wall, processor, memory } = cost;
    let sizes = String::from_utf8(output.stdout)?;
    let found = sizes.lines().find_map(|line| line.strip_prefix("found\t")).unwrap_or("?");
    let count = arcs.len();
    println!(
        "{graph:<10} {question:<10} {count:>9} {found:>9} {wall:>10.2?} {processor:>10.2?} {memory:>6} MB"
    );
    Ok(())
}

/// A folder with the arcs as a table, and the rules.
fn write(graph: &str, question: &str, rules: &str, arcs: &Arcs) -> Result<PathBuf, Box<dyn Error>> {
    let name = format!("cycles-{graph}-{}", question.replace(' ', "-"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder)?;
    let mut text = String::new();
    for (a, b) in arcs {
        writeln!(text, "{a}\t{b}")?;
    }
    std::fs::write(folder.join("arc.facts"), text)?;
    let input = ".decl arc(a: number, b: number)\n.input arc\n.output found\n";
    std::fs::write(folder.join("rules.dl"), format!("{input}{rules}"))?;
    Ok(folder)
}
