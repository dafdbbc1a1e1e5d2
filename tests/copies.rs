//! Who copied whom: what is proposed, what is not, and what is written into facts files.

#![cfg(target_os = "linux")]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "a test stops at its first surprise"
)]

#[path = "copies/files.rs"]
mod files;
#[path = "copies/found.rs"]
mod found;
mod pty;
mod sandbox;
#[path = "copies/written.rs"]
mod written;
