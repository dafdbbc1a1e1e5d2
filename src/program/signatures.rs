//! What the functors take and give.

use crate::program::{Primitive, Scale};
use crate::syntax::ast::Functor;

/// What a parameter of a functor takes.
pub(super) enum Parameter {
    /// Values of this type.
    One(Primitive),
    /// Numbers that count this.
    Counting(Scale),
    /// Any value but a record.
    Flat,
    /// Any value.
    Any,
    /// Numbers with or without a sign, as all the other arguments and the result.
    Same,
}

/// What the parameter at this place takes.
pub(super) fn parameter(functor: Functor, index: usize) -> Parameter {
    match functor {
        Functor::Cat | Functor::Strlen => Parameter::One(Primitive::Symbol),
        Functor::Substr if index == 0 => Parameter::One(Primitive::Symbol),
        Functor::Substr | Functor::Negate => Parameter::One(Primitive::Number),
        Functor::ToNumber | Functor::ToUnsigned | Functor::ToString => Parameter::Flat,
        Functor::Record | Functor::Field | Functor::Branch => Parameter::Any,
        Functor::DayOf => Parameter::Counting(Scale::Minutes),
        Functor::FirstMinute | Functor::LastMinute => Parameter::Counting(Scale::Days),
        _ => Parameter::Same,
    }
}

/// What the functor gives; nothing if that depends on its arguments.
pub(super) fn result(functor: Functor) -> Option<Primitive> {
    match functor {
        Functor::Cat | Functor::Substr | Functor::ToString | Functor::Branch => {
            Some(Primitive::Symbol)
        }
        Functor::Negate
        | Functor::Strlen
        | Functor::ToNumber
        | Functor::DayOf
        | Functor::FirstMinute
        | Functor::LastMinute => Some(Primitive::Number),
        Functor::ToUnsigned => Some(Primitive::Unsigned),
        Functor::Record => Some(Primitive::Record),
        _ => None,
    }
}

/// What the number that the functor gives counts, if it always counts the same.
pub(super) fn result_scale(functor: Functor) -> Option<Scale> {
    match functor {
        Functor::DayOf => Some(Scale::Days),
        Functor::FirstMinute | Functor::LastMinute => Some(Scale::Minutes),
        _ => None,
    }
}
