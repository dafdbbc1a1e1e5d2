//! `infer serve`: the case on a page that you can work in.
//!
//! A command that plugs into `infer` (`geoinfer::cli::extension`), and no part of the plain program. The
//! server is four things beside each other:
//!
//! - [`live`] runs `infer watch` as a process of its own and passes on what it tells;
//! - [`workers`] are processes of this same program that keep a case each ([`keep`]) and answer what is asked
//!   about it: a page is what `infer report` writes, a reason what `infer why` says. [`answers`] runs other
//!   commands, each in a process of its own. A limit that is reached ends an answer and never the server;
//! - [`pages`] makes pages of these, and [`store`] writes what forms say into facts files, a row a line.
//!
//! [`http`] takes requests, and [`guard`] says which are ours. All that comes from facts files is escaped
//! by the templates; the policy of each page lets a browser run and load nothing but what the server has.

mod answer;
mod answers;
mod forms;
mod guard;
mod http;
mod keep;
mod live;
mod options;
mod pages;
mod store;
mod workers;

use clap::{ArgMatches, Args as _, FromArgMatches as _};
use geoinfer::cli::extension::{Console, Extension, Stop};

use options::ServeOptions;

pub use answer::Answer;

/// `infer serve FACTS_OR_FOLDER`
pub struct Serve;

impl Extension for Serve {
    fn command(&self) -> clap::Command {
        ServeOptions::augment_args(clap::Command::new("serve"))
            .about("Open a page in a browser on which cases can be read, asked and edited")
            .after_help(options::examples())
    }

    fn run(&self, matches: &ArgMatches, console: &mut Console) -> Result<(), Stop> {
        let options = ServeOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let folders = matches.get_many::<String>("include_from").into_iter().flatten();
        http::serve(options.settings(folders.cloned().collect())?, console)
    }
}
