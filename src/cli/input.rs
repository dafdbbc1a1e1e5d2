//! The bytes of files, pipes and standard input, within limits.
//!
//! Only what the user named may be a pipe, which is waited for. A device is never read, unless it is
//! standard input: some never end, and some are changed by being read.

use std::fs::{File, Metadata};
use std::io::{self, Read};

use crate::cli::disk::{STDIN, reason};
use crate::cli::limiter;
use crate::facts::LoadError;

/// The largest text that places can point into.
const LARGEST: u64 = u32::MAX as u64;

/// The most bytes that are read of what does not say how many there are.
const LARGEST_STREAM: u64 = 256 << 20;

/// After how many bytes it is asked whether time or memory is up.
const CHUNK: u64 = 1 << 20;

const TOO_LONG: &str = "more than 256 MiB come from it, the most that is read of a pipe: write them to a file \
                        first";

/// The bytes of a file or pipe that the user named, or of standard input.
pub(super) fn bytes(path: &str) -> Result<Vec<u8>, LoadError> {
    if path == STDIN {
        let is_file = stdin_metadata().is_some_and(|metadata| metadata.is_file());
        return read(io::stdin().lock(), is_file);
    }
    let metadata = std::fs::metadata(path).map_err(|error| lost(&error))?;
    match kind(&metadata) {
        Kind::File | Kind::Folder => bytes_of_file(path),
        Kind::Pipe => read(File::open(path).map_err(|error| lost(&error))?, false),
        Kind::Device if is_stdin(&metadata) => {
            read(File::open(path).map_err(|error| lost(&error))?, false)
        }
        Kind::Device => Err(unreadable("it is a device")),
        Kind::Other => Err(unreadable("it is no file")),
    }
}

/// The bytes of a file, which is not waited for.
pub(super) fn bytes_of_file(path: &str) -> Result<Vec<u8>, LoadError> {
    let file = open_at_once(path).map_err(|error| lost(&error))?;
    match kind(&file.metadata().map_err(|error| lost(&error))?) {
        Kind::File | Kind::Folder => read(file, true),
        Kind::Pipe => Err(unreadable("it is a pipe, and a file is needed here")),
        Kind::Device => Err(unreadable("it is a device")),
        Kind::Other => Err(unreadable("it is no file")),
    }
}

fn lost(error: &io::Error) -> LoadError {
    match error.kind() {
        io::ErrorKind::NotFound => LoadError::Missing,
        _ => unreadable(&reason(error)),
    }
}

fn unreadable(why: &str) -> LoadError {
    LoadError::Unreadable(why.to_owned())
}

/// Reads to the end, unless that is more than is allowed: for a file, or for input whose length is not known
/// beforehand.
pub(super) fn read(source: impl Read, is_file: bool) -> Result<Vec<u8>, LoadError> {
    let (most, more) = if is_file {
        (LARGEST, LoadError::TooLarge)
    } else {
        (LARGEST_STREAM, unreadable(TOO_LONG))
    };
    read_within(source, most, more)
}

/// Reads to the end, unless that is more than this many bytes.
pub(super) fn read_within(
    mut source: impl Read,
    most: u64,
    more: LoadError,
) -> Result<Vec<u8>, LoadError> {
    let mut bytes = Vec::new();
    loop {
        let read = source.by_ref().take(CHUNK).read_to_end(&mut bytes);
        let read = read.map_err(|error| lost(&error))?;
        if bytes.len() as u64 > most {
            return Err(more);
        }
        if (read as u64) < CHUNK {
            return Ok(bytes);
        }
        limiter::end_if_exceeded();
    }
}

/// What a path may lead to.
enum Kind {
    File,
    Folder,
    Pipe,
    Device,
    Other,
}

#[cfg(unix)]
fn kind(metadata: &Metadata) -> Kind {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = metadata.file_type();
    match () {
        () if kind.is_file() => Kind::File,
        () if kind.is_dir() => Kind::Folder,
        () if kind.is_fifo() => Kind::Pipe,
        () if kind.is_char_device() || kind.is_block_device() => Kind::Device,
        () => Kind::Other,
    }
}

#[cfg(not(unix))]
fn kind(metadata: &Metadata) -> Kind {
    match () {
        () if metadata.is_file() => Kind::File,
        () if metadata.is_dir() => Kind::Folder,
        () => Kind::Other,
    }
}

/// Opens a file; a pipe without a writer does not keep it waiting.
#[cfg(unix)]
fn open_at_once(path: &str) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    Ok(open(path, flags, Mode::empty()).map(File::from)?)
}

#[cfg(not(unix))]
fn open_at_once(path: &str) -> io::Result<File> {
    File::open(path)
}

#[cfg(unix)]
fn stdin_metadata() -> Option<Metadata> {
    use std::os::fd::AsFd as _;
    let stdin = io::stdin().as_fd().try_clone_to_owned().ok()?;
    File::from(stdin).metadata().ok()
}

#[cfg(not(unix))]
fn stdin_metadata() -> Option<Metadata> {
    None
}

/// Whether a device is what standard input is connected to, as `/dev/stdin` on a terminal.
#[cfg(unix)]
fn is_stdin(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    stdin_metadata()
        .is_some_and(|stdin| (stdin.dev(), stdin.ino()) == (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn is_stdin(_: &Metadata) -> bool {
    false
}
