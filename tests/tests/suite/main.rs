//! Every test of the core and of the house, in one program: it is linked once, and a part of a name chooses
//! (`cargo test -p consent-desk-tests letters::`).

mod begun;
mod calendars;
mod catalogue;
mod comparison;
mod deadlines;
mod door;
mod drafts;
mod faults;
mod fidelity;
mod golden;
mod keyring;
mod laws;
mod layers;
mod leaving;
mod letters;
mod lines;
mod map;
mod names;
mod office;
mod own_policies;
mod papers;
mod parsers;
mod promises;
mod proofs;
mod read_back;
mod requests;
mod rules;
mod steps;
mod stopped;
mod times;
mod typography;
mod unseen;
mod vault;
mod writing;
