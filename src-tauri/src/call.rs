//! A call of the interface: a name, arguments as JSON, and where a file goes with it, its bytes.

use desk::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A file's content, as it comes with a call.
pub struct Bytes(pub Vec<u8>);

/// What the page asked.
pub struct Call {
    name: String,
    arguments: Map<String, Value>,
    bytes: Option<Vec<u8>>,
}

/// Why a call has no answer, as the page receives it: a [`Problem`] the person is told of, or what only a
/// faulty page can cause.
pub enum Refusal {
    /// What the person is told.
    Problem(Problem),
    /// What is wrong with the call itself.
    Faulty(String),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl Refusal {
    /// There is no command of that name.
    pub fn no_such_command(call: &Call) -> Self {
        Self::Faulty(format!("no command {}", call.name))
    }

    /// The command itself gave up, and has said so in the terminal.
    pub fn fault() -> Self {
        Self::Faulty("fault".to_owned())
    }

    /// As JSON.
    pub fn into_json(self) -> Value {
        match self {
            Self::Problem(problem) => serde_json::to_value(problem).unwrap_or_default(),
            Self::Faulty(words) => Value::String(words),
        }
    }
}

impl Call {
    /// A call of the command `name`.
    pub fn new(name: String, arguments: Map<String, Value>, bytes: Option<Vec<u8>>) -> Self {
        Self {
            name,
            arguments,
            bytes,
        }
    }

    /// The command's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Takes an argument out of the call; one that is missing is `null`.
    ///
    /// # Errors
    /// That the command takes something else.
    pub fn argument<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Refusal> {
        let given = self.arguments.remove(name).unwrap_or_default();
        serde_json::from_value(given)
            .map_err(|error| Refusal::Faulty(format!("{}, {name}: {error}", self.name)))
    }

    /// Takes the file's content out of the call.
    ///
    /// # Errors
    /// That none came with it.
    pub fn bytes(&mut self) -> Result<Bytes, Refusal> {
        let missing = || Refusal::Faulty(format!("{}: no file", self.name));
        self.bytes.take().map(Bytes).ok_or_else(missing)
    }
}

/// An answer as JSON.
///
/// # Errors
/// What has no JSON; no answer of the desk is such.
pub fn reply(answer: impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(&answer).map_err(|error| Refusal::Faulty(error.to_string()))
}
