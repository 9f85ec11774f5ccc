//! Reads the commands from `src/commands.rs`, where each is declared once as a function, and makes from them
//! what else must know them: the dispatcher, the list the window admits, and the interface's typed calls.
//!
//! The build script uses it for the first two, the laws to see that the committed files are fresh.

use quote::ToTokens;
use std::collections::BTreeSet;
use std::fmt::Write;
use syn::{
    Attribute, Expr, FnArg, GenericArgument, Item, Lit, Meta, Pat, PathArguments, ReturnType, Type,
};

/// Everything that `commands.rs` declares.
pub struct Declaration {
    commands: Vec<Command>,
    records: Vec<Record>,
    words: Vec<Words>,
}

/// A public function whose first parameter is the desk.
struct Command {
    name: String,
    documentation: Vec<String>,
    waits: bool,
    fails: bool,
    parameters: Vec<Parameter>,
    answer: Type,
}

/// A public enum without data, written in kebab case.
struct Words {
    name: String,
    documentation: Vec<String>,
    known: Vec<String>,
}

struct Parameter {
    name: String,
    kind: Type,
}

/// A public struct that a command answers with and the core does not know.
struct Record {
    name: String,
    documentation: Vec<String>,
    fields: Vec<(Vec<String>, Parameter)>,
}

impl Declaration {
    /// Reads the declaration, of the commands and of what else their answers are made of; panics where it is
    /// no Rust or declares what cannot cross to the page, as both are mistakes of whoever builds.
    pub fn read(sources: &[String]) -> Self {
        let mut declaration = Self {
            commands: Vec::new(),
            records: Vec::new(),
            words: Vec::new(),
        };
        let parsed = sources.iter().map(|it| syn::parse_file(it).expect("Rust"));
        for item in parsed.flat_map(|it| it.items) {
            match item {
                Item::Fn(function) if is_command(&function) => {
                    let parameters = function.sig.inputs.iter().skip(1).map(parameter).collect();
                    let answer = match function.sig.output {
                        ReturnType::Type(_, answer) => *answer,
                        ReturnType::Default => syn::parse_quote!(()),
                    };
                    let inner = argument(&answer, "Result");
                    declaration.commands.push(Command {
                        name: function.sig.ident.to_string(),
                        documentation: documentation(&function.attrs),
                        waits: function.sig.asyncness.is_some(),
                        fails: inner.is_some(),
                        parameters,
                        answer: inner.cloned().unwrap_or(answer),
                    });
                }
                Item::Struct(record) if matches!(record.vis, syn::Visibility::Public(_)) => {
                    let field = |field: &syn::Field| {
                        let name = field.ident.as_ref().expect("a named field").to_string();
                        (
                            documentation(&field.attrs),
                            Parameter {
                                name,
                                kind: field.ty.clone(),
                            },
                        )
                    };
                    declaration.records.push(Record {
                        name: record.ident.to_string(),
                        documentation: documentation(&record.attrs),
                        fields: record.fields.iter().map(field).collect(),
                    });
                }
                Item::Enum(words) if matches!(words.vis, syn::Visibility::Public(_)) => {
                    declaration.words.push(Words {
                        name: words.ident.to_string(),
                        documentation: documentation(&words.attrs),
                        known: words
                            .variants
                            .iter()
                            .map(|it| kebab(&it.ident.to_string()))
                            .collect(),
                    });
                }
                _ => {}
            }
        }
        declaration
    }

    /// The commands' names, in the order of their declaration.
    pub fn names(&self) -> Vec<&str> {
        self.commands.iter().map(|it| it.name.as_str()).collect()
    }

    /// The capability of the desk's window: these commands and no others.
    pub fn capability(&self) -> String {
        let mut text = String::from(
            "{\n  \"$schema\": \"../gen/schemas/desktop-schema.json\",\n  \"identifier\": \"desk\",\n  \
             \"description\": \"The desk's own window may call the desk's own commands, and nothing else. \
             Made from src/commands.rs.\",\n  \"windows\": [\"desk\"],\n  \"permissions\": [\n",
        );
        // Besides, everything may be drawn larger or smaller.
        let zoom = "    \"core:webview:allow-set-webview-zoom\"".to_owned();
        let allowed: Vec<_> = self
            .commands
            .iter()
            .map(|it| format!("    \"allow-{}\"", it.name.replace('_', "-")))
            .chain([zoom])
            .collect();
        text.push_str(&allowed.join(",\n"));
        text.push_str("\n  ]\n}\n");
        text
    }

    /// The body of a function that answers a call: `desk` and `call` stand for its parameters.
    pub fn dispatcher(&self) -> String {
        let mut text = String::from("match call.name() {\n");
        for command in &self.commands {
            let mut given = String::from("desk");
            for Parameter { name, kind } in &command.parameters {
                let value = match is_bytes(kind) {
                    true => "call.bytes()?".to_owned(),
                    false => format!("call.argument(\"{name}\")?"),
                };
                write!(given, ", {value}").expect("a string takes all");
            }
            let done = format!("commands::{}({given})", command.name);
            let done = match command.waits {
                true => format!("{done}.await"),
                // What computes without waiting gets its thread for itself: other calls go on beside it.
                false => format!("tokio::task::block_in_place(|| Ok::<_, Refusal>({done}))?"),
            };
            let reply = match command.fails {
                true => format!("reply({done}?)"),
                false => format!("reply({done})"),
            };
            writeln!(text, "    \"{}\" => {reply},", command.name).expect("a string takes all");
        }
        text.push_str("    _ => Err(Refusal::no_such_command(call)),\n}\n");
        text
    }

    /// The interface's calls: one typed function a command.
    pub fn typescript(&self) -> String {
        let mut imported = BTreeSet::new();
        let mut body = String::new();
        for Words {
            name,
            documentation,
            known,
        } in &self.words
        {
            comment(&mut body, "", documentation);
            let known: Vec<_> = known.iter().map(|it| format!("'{it}'")).collect();
            writeln!(body, "export type {name} = {};\n", known.join(" | "))
                .expect("a string takes all");
        }
        for record in &self.records {
            comment(&mut body, "", &record.documentation);
            writeln!(body, "export interface {} {{", record.name).expect("a string takes all");
            for (documentation, Parameter { name, kind }) in &record.fields {
                comment(&mut body, "  ", documentation);
                let kind = self.typed(kind, &mut imported);
                writeln!(body, "  {name}: {kind};").expect("a string takes all");
            }
            body.push_str("}\n\n");
        }
        let functions: Vec<_> = self
            .commands
            .iter()
            .map(|it| self.function(it, &mut imported))
            .collect();
        body.push_str(&functions.join("\n"));
        let sends = self.commands.iter().any(Command::sends);
        let mut text = String::from(
            "// Made from src-tauri/src/commands.rs: every call to the core, with its types.\n\n",
        );
        for name in imported {
            writeln!(text, "import type {{ {name} }} from '../bindings/{name}';")
                .expect("a string takes all");
        }
        let doors = if sends { "call, send" } else { "call" };
        write!(text, "import {{ {doors} }} from './door';\n\n{body}").expect("a string takes all");
        text
    }

    fn function(&self, command: &Command, imported: &mut BTreeSet<String>) -> String {
        let mut text = String::new();
        comment(&mut text, "", &command.documentation);
        let taken: Vec<_> = command
            .parameters
            .iter()
            .map(|it| format!("{}: {}", camel(&it.name), self.typed(&it.kind, imported)))
            .collect();
        let (bytes, values): (Vec<_>, Vec<_>) =
            command.parameters.iter().partition(|it| is_bytes(&it.kind));
        let named: Vec<_> = values
            .iter()
            .map(|it| match camel(&it.name) {
                camel if camel == it.name => camel,
                camel => format!("{}: {camel}", it.name),
            })
            .collect();
        let mut given = vec![format!("'{}'", command.name)];
        given.extend(bytes.iter().map(|it| camel(&it.name)));
        if !named.is_empty() {
            given.push(format!("{{ {} }}", named.join(", ")));
        }
        let answer = self.typed(&command.answer, imported);
        let door = if command.sends() { "send" } else { "call" };
        let (name, taken, given) = (camel(&command.name), taken.join(", "), given.join(", "));
        writeln!(
            text,
            "export function {name}({taken}): Promise<{answer}> {{\n  return {door}({given});\n}}"
        )
        .expect("a string takes all");
        text
    }

    /// A Rust type as its JSON is typed in TypeScript.
    fn typed(&self, kind: &Type, imported: &mut BTreeSet<String>) -> String {
        if let Type::Reference(reference) = kind {
            return self.typed(&reference.elem, imported);
        }
        if matches!(kind, Type::Tuple(tuple) if tuple.elems.is_empty()) {
            return "void".to_owned();
        }
        if let Some(inner) = argument(kind, "Option") {
            return format!("{} | null", self.typed(inner, imported));
        }
        if let Some(inner) = argument(kind, "Arc") {
            return self.typed(inner, imported);
        }
        if let Some(inner) = argument(kind, "Vec") {
            return format!("{}[]", self.typed(inner, imported));
        }
        match last(kind).as_str() {
            "String" | "str" | "PathBuf" => "string".to_owned(),
            "bool" => "boolean".to_owned(),
            "f64" | "u8" | "u16" | "u32" | "u64" | "usize" => "number".to_owned(),
            "Bytes" => "Uint8Array".to_owned(),
            name => {
                let records = self.records.iter().map(|it| &it.name);
                let mut own = records.chain(self.words.iter().map(|it| &it.name));
                if !own.any(|it| it == name) {
                    imported.insert(name.to_owned());
                }
                name.to_owned()
            }
        }
    }
}

impl Command {
    /// Whether a file's bytes go with the call.
    fn sends(&self) -> bool {
        self.parameters.iter().any(|it| is_bytes(&it.kind))
    }
}

/// Whether it is public and begins with the desk.
fn is_command(function: &syn::ItemFn) -> bool {
    let first = function
        .sig
        .inputs
        .first()
        .map(|it| it.to_token_stream().to_string());
    matches!(function.vis, syn::Visibility::Public(_))
        && first.is_some_and(|it| it.starts_with("desk :"))
}

fn kebab(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

fn parameter(argument: &FnArg) -> Parameter {
    let FnArg::Typed(typed) = argument else {
        panic!("a command is a function, not a method");
    };
    let Pat::Ident(name) = &*typed.pat else {
        panic!("a command's parameter has a name");
    };
    Parameter {
        name: name.ident.to_string(),
        kind: (*typed.ty).clone(),
    }
}

fn documentation(attributes: &[Attribute]) -> Vec<String> {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value().trim().to_owned()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// The first argument of a generic type of that name.
fn argument<'a>(kind: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let segment = path.path.segments.last().filter(|it| it.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|it| match it {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

/// The last name of a type's path.
fn last(kind: &Type) -> String {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    }
    .unwrap_or_else(|| panic!("{} cannot cross to the page", kind.to_token_stream()))
}

fn is_bytes(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.is_ident("Bytes"))
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, rest) = word.split_at(1);
        name + &head.to_uppercase() + rest
    })
}

fn comment(text: &mut String, indent: &str, lines: &[String]) {
    match lines {
        [] => {}
        [line] => writeln!(text, "{indent}/** {line} */").expect("a string takes all"),
        lines => {
            writeln!(text, "{indent}/**").expect("a string takes all");
            for line in lines {
                writeln!(text, "{indent} * {line}").expect("a string takes all");
            }
            writeln!(text, "{indent} */").expect("a string takes all");
        }
    }
}
