//! Nothing of our own: what is built is the fuzzer.
