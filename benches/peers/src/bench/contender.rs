//! Who is compared, and how each is started.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use clap::Args;

use crate::workload::{Job, Values};

/// The threads of those that can make use of several.
const THREADS: usize = 2;

/// A program or an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contender {
    Hand,
    Infer,
    DuckDb,
    Differential,
    Souffle,
    FlowLog,
    Ascent,
    AscentParallel,
    Crepe,
}

/// The programs that this package does not contain.
#[derive(Debug, Clone, Args)]
pub(crate) struct Programs {
    /// The program `infer`; left out if it is not given.
    #[arg(long, env = "INFER")]
    infer: Option<PathBuf>,
    /// Soufflé; looked for in PATH if it is not given.
    #[arg(long, env = "SOUFFLE")]
    souffle: Option<PathBuf>,
    /// The compiler of FlowLog; looked for in PATH if it is not given.
    #[arg(long, env = "FLOWLOG")]
    flowlog: Option<PathBuf>,
    /// A Python that has the package `duckdb`; left out if it is not given.
    #[arg(long, env = "DUCKDB_PYTHON")]
    duckdb_python: Option<PathBuf>,
    /// Leaves out what is slow to compile and not in this package.
    #[arg(skip)]
    only_in_tree: bool,
}

impl Contender {
    /// The hand-written program comes first: the others are compared with it.
    pub(super) const ALL: [Self; 9] = [
        Self::Hand,
        Self::Infer,
        Self::DuckDb,
        Self::Differential,
        Self::Souffle,
        Self::FlowLog,
        Self::Ascent,
        Self::AscentParallel,
        Self::Crepe,
    ];

    pub(super) fn threads(self) -> usize {
        match self {
            Self::Hand | Self::Infer | Self::Ascent | Self::Crepe => 1,
            Self::DuckDb
            | Self::Differential
            | Self::Souffle
            | Self::FlowLog
            | Self::AscentParallel => THREADS,
        }
    }
}

impl fmt::Display for Contender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hand => "hand-written Rust",
            Self::Infer => "infer",
            Self::DuckDb => "DuckDB, SQL by hand",
            Self::Differential => "differential-dataflow, by hand",
            Self::Souffle => "Soufflé, compiled",
            Self::FlowLog => "FlowLog, compiled",
            Self::Ascent => "Ascent",
            Self::AscentParallel => "Ascent, parallel",
            Self::Crepe => "crepe, Fx hash",
        })
    }
}

impl Programs {
    pub(super) fn leave_out_of_tree(&mut self) {
        self.only_in_tree = true;
    }

    /// How a contender is started on the facts of a folder; none if it does not take part.
    pub(super) fn command(
        &self,
        contender: Contender,
        job: Job,
        folder: &Path,
    ) -> Result<Option<Command>> {
        Ok(match contender {
            Contender::Hand => Some(solve("hand", contender, job, folder)?),
            Contender::Ascent => Some(solve("ascent", contender, job, folder)?),
            Contender::AscentParallel => Some(solve("ascent-parallel", contender, job, folder)?),
            Contender::Crepe => Some(solve("crepe", contender, job, folder)?),
            Contender::Differential if cfg!(feature = "differential") => {
                Some(solve("differential", contender, job, folder)?)
            }
            Contender::Infer => self.infer.as_deref().map(|program| infer(program, folder)),
            Contender::Souffle if !self.only_in_tree => self.souffle(job, folder)?,
            Contender::FlowLog if !self.only_in_tree => self.flowlog(job, folder)?,
            Contender::DuckDb if !self.only_in_tree => self.duckdb(job, folder)?,
            Contender::Differential
            | Contender::Souffle
            | Contender::FlowLog
            | Contender::DuckDb => None,
        })
    }

    fn souffle(&self, job: Job, folder: &Path) -> Result<Option<Command>> {
        let Some(souffle) = self.souffle.clone().or_else(|| in_path("souffle")) else {
            return Ok(None);
        };
        let mut command = compiled("souffle", job, folder, &job.rules(), |rules, program| {
            let mut compiler = Command::new(souffle);
            compiler.arg("-o").arg(program).arg(rules);
            compiler
        })?;
        command.arg("-F").arg(folder).arg(format!("-j{}", Contender::Souffle.threads()));
        Ok(Some(command))
    }

    fn flowlog(&self, job: Job, folder: &Path) -> Result<Option<Command>> {
        let Some(compiler) = self.flowlog.clone().or_else(|| in_path("flowlog-compiler")) else {
            return Ok(None);
        };
        let program = compiled("flowlog", job, folder, &job.flowlog(), |rules, program| {
            let mut command = Command::new(compiler);
            command.arg(rules).arg("-o").arg(program).args(["-D", "-"]);
            if job.values == Values::Names {
                command.arg("--str-intern");
            }
            command
        })?;
        // It says sizes on standard error, and reads the facts of the folder that it is started in.
        let mut command = Command::new("sh");
        command.args(["-c", "exec \"$0\" \"$@\" 2>&1 >/dev/null"]).arg(program.get_program());
        command.args(["-w", &Contender::FlowLog.threads().to_string()]).current_dir(folder);
        Ok(Some(command))
    }

    fn duckdb(&self, job: Job, folder: &Path) -> Result<Option<Command>> {
        let (Some(python), Some(sql)) = (&self.duckdb_python, job.sql()) else { return Ok(None) };
        let queries = folder.join("queries.sql");
        fs::write(&queries, sql).with_context(|| format!("writing {}", queries.display()))?;
        let mut command = Command::new(python);
        command.args(["-c", include_str!("../../sql/run.py")]).arg(queries).arg(folder);
        command.arg(Contender::DuckDb.threads().to_string());
        Ok(Some(command))
    }
}

/// The program that an engine compiles the rules to. That is done once for each rules, and is not
/// measured.
fn compiled(
    engine: &str,
    job: Job,
    folder: &Path,
    rules: &str,
    compiler: impl FnOnce(&Path, &Path) -> Command,
) -> Result<Command> {
    let kind = if job.values == Values::Names { "names" } else { "numbers" };
    let program = folder.with_file_name(format!("{engine}-{}-{kind}", job.workload.name()));
    let source = program.with_extension("dl");
    let is_compiled = fs::read_to_string(&source).is_ok_and(|known| known == rules);
    if !(is_compiled && program.exists()) {
        fs::write(&source, rules)?;
        let status = compiler(&source, &program).stdout(Stdio::null()).status();
        if !status.is_ok_and(|status| status.success()) {
            fs::remove_file(source)?;
            bail!("{engine} does not compile the rules of {job}");
        }
    }
    Ok(Command::new(program))
}

/// The one place that knows the command line of `infer`.
fn infer(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("-F").arg(folder).arg("--no-builtin").arg("--rules").arg(folder.join("rules.dl"));
    command.args(["--threads", "1", "--format", "sizes"]);
    command
}

/// This program as one of the contenders that are in it.
fn solve(solver: &str, contender: Contender, job: Job, folder: &Path) -> Result<Command> {
    let threads = contender.threads().to_string();
    let mut command = Command::new(env::current_exe()?);
    command.args(["solve", solver, job.workload.name(), job.values.name()]).arg(folder);
    command.args(["--threads", &threads]).env("RAYON_NUM_THREADS", &threads);
    Ok(command)
}

fn in_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}
