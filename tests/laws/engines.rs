//! Every engine gives every relation alike.

use geoinfer::engine::{Engine, Limits, Wanted, naive};

use super::case::Case;
use super::outcome::{Files, PROGRAM, all_relations, derive, rows};
use super::trial::{Picks, Verdict, laws, same};

fn agree(case: &Case, _: &mut Picks) -> Verdict {
    let (files, all) = (Files::of(case), all_relations());
    let batch = derive(&files, Engine::Batch, &Wanted::All, &all);
    for engine in [Engine::Crepe, Engine::Dataflow(1), Engine::Dataflow(2)] {
        let other = derive(&files, engine, &Wanted::All, &all);
        for (relation, found) in &batch.0 {
            same(&format!("{relation} on {engine:?}"), found, &other.0[relation])?;
        }
    }
    let mut database = files.given()?;
    naive::run(&PROGRAM, &mut database, Limits::default()).unwrap();
    let naive = rows(&database, &all);
    for (relation, found) in &batch.0 {
        same(&format!("{relation} on the interpreter"), found, &naive.0[relation])?;
    }
    Ok(())
}

laws! {
    all_engines_agree_on_generated_casefiles(2): agree,
}
