//! Whether standard output is still read: a watch may write nothing for days.

use std::sync::mpsc::Sender;

use crate::cli::watch::Event;

/// Says so once the other end of standard output is closed. Where the system does not tell, that is
/// noticed with the next line that is written.
#[cfg(unix)]
pub(super) fn watch(sender: Sender<Event>) {
    use rustix::event::{PollFd, PollFlags, poll};

    std::thread::spawn(move || {
        let stdout = std::io::stdout();
        loop {
            let mut polled = [PollFd::new(&stdout, PollFlags::empty())];
            match poll(&mut polled, None) {
                Ok(_) if polled[0].revents().intersects(PollFlags::ERR | PollFlags::HUP) => break,
                Err(rustix::io::Errno::INTR) => {}
                Ok(_) | Err(_) => return,
            }
        }
        // The loop may have ended.
        let _ = sender.send(Event::ReaderGone);
    });
}

#[cfg(not(unix))]
pub(super) fn watch(_: Sender<Event>) {}
