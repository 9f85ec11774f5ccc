//! See the folder `tests/` beside this file.
