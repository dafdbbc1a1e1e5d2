//! Inputs for one front end that are guided by what they reach in the code: libFuzzer keeps each that reaches
//! something new, and makes others of it. The script `guided` builds this as it has to be built.

#![no_main]
#![allow(unsafe_code, reason = "libFuzzer calls a function of C")]

use std::cell::RefCell;
use std::env;

use geoinfer_campaigns::inputs::front_end::{FRONT_ENDS, Reader};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static READER: RefCell<Box<dyn Reader>> = RefCell::new(reader());
}

/// That of the front end which `FRONT_END` names.
fn reader() -> Box<dyn Reader> {
    let name = env::var("FRONT_END").unwrap_or_default();
    let found = FRONT_ENDS.iter().find(|it| it.name == name);
    let names = || FRONT_ENDS.iter().map(|it| it.name).collect::<Vec<_>>().join(", ");
    (found.unwrap_or_else(|| panic!("FRONT_END is one of {}", names())).reader)()
}

fuzz_target!(|input: &[u8]| {
    READER.with_borrow_mut(|reader| reader.read(input));
});
