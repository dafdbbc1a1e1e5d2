pub const COMPILED: super::Compiled =
    super::Compiled { fingerprint: 0, constants: 0, relations: &[], run: |_| {} };
