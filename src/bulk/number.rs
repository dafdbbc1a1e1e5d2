//! Decimal digits, eight at a time.
//!
//! The method is known as SIMD within a register; see Daniel Lemire, "Quickly parsing eight
//! digits" (2018).

/// A byte in every place of a word.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The number that the text begins with if it has one to seven digits, and how many; 0 digits
/// where there is none, or where there are more, or where the text is too short to tell.
#[inline]
pub(super) fn leading(text: &[u8]) -> (u32, usize) {
    let Some(word) = text.first_chunk().map(|bytes| u64::from_le_bytes(*bytes)) else {
        return short(text);
    };
    let digits = word ^ each(b'0');
    // The upper bit of each byte that is no digit; a carry only reaches bytes behind such a one.
    let others = (digits.wrapping_add(each(0x76)) | digits) & each(0x80);
    let count = others.trailing_zeros() as usize / 8;
    if count == 0 || count == 8 {
        return (0, 0);
    }
    (eight(digits << (64 - 8 * count)), count)
}

/// The number of eight digits, the first in the lowest byte.
#[inline]
fn eight(digits: u64) -> u32 {
    const FIRST: u64 = 0x0000_00ff_0000_00ff;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let upper = (pairs & FIRST).wrapping_mul(100 + (1_000_000 << 32));
    let lower = (pairs >> 16 & FIRST).wrapping_mul(1 + (10_000 << 32));
    (upper.wrapping_add(lower) >> 32) as u32
}

/// As [`leading`], for a text of fewer than eight bytes.
fn short(text: &[u8]) -> (u32, usize) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit());
    let step = |(number, count), byte: &u8| (number * 10 + u32::from(byte - b'0'), count + 1);
    digits.fold((0, 0), step)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn digits_are_what_they_say(number in 0..10_000_000_u32, rest in "([^0-9].{0,9})?") {
            let text = format!("{number}{rest}");
            prop_assert_eq!(leading(text.as_bytes()), (number, number.to_string().len()));
        }

        #[test]
        fn any_bytes_will_do(bytes in any::<Vec<u8>>()) {
            let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let expected = if digits < 8 { digits } else { 0 };
            prop_assert_eq!(leading(&bytes).1, expected);
        }
    }
}
