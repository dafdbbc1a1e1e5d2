//! Which file of a folder holds the rows of which relation.

use crate::bulk::Folder;
use crate::bulk::format::{ENDINGS, Format};
use crate::bulk::material::Target;
use crate::diagnostic::{Diagnostic, Severity, nearest, quoted};
use crate::program::{FileParameters, Program, RelationId, RelationOrigin};

/// A file to be read.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) relation: RelationId,
    /// Its path in the folder.
    pub(super) file: String,
    pub(super) format: Format,
}

/// A relation whose `.input` says which rows files have, and these files.
pub(super) type MaterialTask<'p> = (Target<'p>, Vec<String>);

/// The file of each input relation that has one, and what is wrong with the folder.
///
/// A file is named after its relation, unless the parameters of `.input` name another. A relation
/// without a file is empty.
pub(super) fn tasks<'p>(
    program: &'p Program,
    folder: &dyn Folder,
) -> (Vec<Task>, Vec<MaterialTask<'p>>, Vec<Diagnostic>) {
    let files = match folder.files() {
        Ok(files) => files,
        Err(reason) => return (Vec::new(), Vec::new(), vec![unreadable(folder, &reason)]),
    };
    let (mut tasks, mut materials, mut diagnostics) = (Vec::new(), Vec::new(), Vec::new());
    for relation in program.relation_ids().filter(|&id| program.relation(id).input) {
        let declared = program.relation(relation);
        for parameters in &declared.input_from {
            let material = parameters.as_ref().and_then(|it| Target::new(program, relation, it));
            if let Some(target) = material {
                let (found, mistake) =
                    material_files(target, declared.input_name(), &files, folder);
                diagnostics.extend(mistake);
                materials.push(found);
                continue;
            }
            match task(program, (relation, parameters.as_ref()), &files, folder) {
                Ok(task) => tasks.extend(task),
                Err(mistake) => diagnostics.push(mistake),
            }
        }
    }
    diagnostics.extend(lacking(program, folder, &tasks).filter(|_| diagnostics.is_empty()));
    let is_material = |file: &String| materials.iter().any(|(_, files)| files.contains(file));
    let is_used = |file: &String| tasks.iter().any(|task| task.file == *file) || is_material(file);
    let unused = files.iter().filter(|file| !is_used(file));
    let strangers: Vec<Diagnostic> =
        unused.filter_map(|file| stranger(program, folder, file)).collect();
    let has_material = materials.iter().any(|(_, files)| !files.is_empty());
    if tasks.is_empty() && !has_material && diagnostics.is_empty() && !folder.is_part() {
        diagnostics.push(no_file(program, folder));
    }
    diagnostics.extend(strangers);
    (tasks, materials, diagnostics)
}

/// The file of a relation by these parameters of an `.input` of it, if it has one.
fn task(
    program: &Program,
    (relation, parameters): (RelationId, Option<&FileParameters>),
    files: &[String],
    folder: &dyn Folder,
) -> Result<Option<Task>, Diagnostic> {
    let declared = program.relation(relation);
    let format = |file: &str| match parameters {
        Some(parameters) => Some(Format::by_parameters(file, parameters)),
        None => Format::by_name(file).map(|(_, format)| format),
    };
    let named = parameters.and_then(|parameters| parameters.filename.as_ref());
    let is_it = |file: &&String| match named {
        Some(name) => *file == name,
        None => Format::by_name(file).is_some_and(|(stem, _)| stem == declared.input_name()),
    };
    let mut found: Vec<&String> = files.iter().filter(is_it).collect();
    // A path into a deeper folder is not among the names.
    found.extend(named.filter(|name| found.is_empty() && name.contains('/')));
    match found[..] {
        [] if named.is_none() || folder.is_part() => Ok(None),
        [] => Err(missing(folder, declared.input_name(), named)),
        [file] => Ok(format(file).map(|format| Task { relation, file: file.clone(), format })),
        _ => Err(ambiguous(folder, declared.input_name(), &found)),
    }
}

/// The files that a relation reads: those that its `filename` matches, or that are named after it.
fn material_files<'p>(
    target: Target<'p>,
    relation: &str,
    files: &[String],
    folder: &dyn Folder,
) -> (MaterialTask<'p>, Option<Diagnostic>) {
    let stem = |file: &str| file.split('.').next().unwrap_or_default() == relation;
    let is_it = |file: &&String| match target.filename() {
        Some(_) => target.reads(file),
        None => stem(file),
    };
    let found: Vec<String> = files.iter().filter(is_it).cloned().collect();
    match target.filename().cloned() {
        // A path into a deeper folder is not among the names.
        Some(name) if found.is_empty() && name.contains('/') => ((target, vec![name]), None),
        Some(name) if found.is_empty() && !folder.is_part() => {
            ((target, found), Some(missing(folder, relation, Some(&name))))
        }
        _ => ((target, found), None),
    }
}

fn path(folder: &dyn Folder, file: &str) -> String {
    format!("{}/{file}", folder.name().trim_end_matches('/'))
}

fn unreadable(folder: &dyn Folder, reason: &str) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read {}: {reason}", quoted(folder.name())))
        .help("give a folder with a file for each input relation")
}

fn missing(folder: &dyn Folder, relation: &str, file: Option<&String>) -> Diagnostic {
    let file = file.map_or("", |file| file);
    let message = format!("there is no {}", quoted(&path(folder, file)));
    Diagnostic::error("unreadable-file", message)
        .help(format!("the rules read `{relation}` from it; see the `filename` of its `.input`"))
}

fn ambiguous(folder: &dyn Folder, relation: &str, found: &[&String]) -> Diagnostic {
    let found: Vec<String> = found.iter().map(|file| quoted(file)).collect();
    let message = format!(
        "{} has several files for `{relation}`: {}",
        quoted(folder.name()),
        found.join(", ")
    );
    Diagnostic::error("ambiguous-file", message).help("keep one, or name it by `filename`")
}

/// A warning about a file that looks like rows of a relation, and is of none.
fn stranger(program: &Program, folder: &dyn Folder, file: &str) -> Option<Diagnostic> {
    let (stem, _) = Format::by_name(file)?;
    let declared = |id: &RelationId| program.relation(*id).origin == RelationOrigin::Declared;
    let inputs = program.relation_ids().filter(|id| program.relation(*id).input);
    let names: Vec<&str> = inputs.map(|id| program.relation(id).input_name()).collect();
    if names.contains(&stem) {
        return None;
    }
    let help = match program.find(stem).filter(declared) {
        Some(_) => format!("add `.input {stem}` to read it"),
        None => match nearest(stem, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "files are named after the input relation that they hold".to_owned(),
        },
    };
    let message = format!(
        "{} is not read: no input relation is called {}",
        quoted(&path(folder, file)),
        quoted(stem)
    );
    Some(Diagnostic::warning("unread-file", message).help(help))
}

/// What is told of the input relations for which a folder has no file, if some have one.
fn lacking(program: &Program, folder: &dyn Folder, tasks: &[Task]) -> Option<Diagnostic> {
    let severity = folder.without_file()?;
    // Which rows files have, or which file it is: then there is one, or another mistake.
    let says = |it: &FileParameters| it.material.is_some() || it.filename.is_some();
    let lacks = |id: &RelationId| {
        let relation = program.relation(*id);
        relation.input
            && tasks.iter().all(|task| task.relation != *id)
            && !relation.input_from.iter().flatten().any(says)
    };
    let lacking: Vec<&str> =
        program.relation_ids().filter(lacks).map(|id| program.relation(id).input_name()).collect();
    let is_told = !tasks.is_empty() && !lacking.is_empty();
    is_told.then(|| without_file(folder, &lacking, severity))
}

fn without_file(folder: &dyn Folder, relations: &[&str], severity: Severity) -> Diagnostic {
    const NAMED: usize = 5;
    let some: Vec<String> = relations.iter().take(NAMED).map(|it| format!("`{it}`")).collect();
    let more = match relations.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let path = quoted(folder.name());
    let stays = if relations.len() == 1 { "which stays" } else { "which stay" };
    let message = format!("{path} has no file for {}{more}, {stays} empty", some.join(", "));
    let option = match severity {
        Severity::Error => ", or leave `--strict-files` out",
        Severity::Warning => "; `--strict-files` makes it an error",
    };
    let first = relations[0];
    let help =
        format!("put an empty file there, such as `{first}.facts`, if that is meant{option}");
    Diagnostic { severity, ..Diagnostic::warning("input-without-file", message).help(help) }
}

fn no_file(program: &Program, folder: &dyn Folder) -> Diagnostic {
    let mut inputs = program.relation_ids().filter(|id| program.relation(*id).input);
    let message = format!("{} has no file for any input relation", quoted(folder.name()));
    let help = match inputs.next() {
        Some(first) => {
            let name = program.relation(first).input_name();
            format!("name files as in `{name}.csv`; endings are {}", ENDINGS.join(", "))
        }
        None => "the rules have no `.input`".to_owned(),
    };
    Diagnostic::error("no-input-file", message).help(help)
}
