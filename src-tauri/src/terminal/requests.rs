//! Requests under way.

use super::{Terminal, given, pretty};
use crate::{desk, now};
use desk::{Cause, Desk, Filed, HistoryItem, LARGEST_ATTACHMENT, Problem, Reason, View};
use serde_json::json;
use std::path::Path;

impl Terminal {
    /// Every request: where it stands, and what can be done first.
    pub(super) fn requests(&self, json: bool) -> Result<String, Problem> {
        let desk = desk();
        let view = self.opened(&desk)?;
        if json {
            return Ok(pretty(&json!({ "schema": 1, "requests": view.requests })));
        }
        if view.requests.is_empty() {
            return Ok(self.say("terminal-requests-none", &[]));
        }
        let mut lines = Vec::new();
        for filed in &view.requests {
            let request = &filed.request;
            lines.push(self.title(&desk, filed));
            lines.push(format!("  {}", request.id));
            lines.push(format!("  {}", request.status_line(self.language)));
            let next = request.next.first();
            lines.extend(next.map(|it| format!("  → {}", it.line(self.language))));
            lines.push(String::new());
        }
        Ok(lines.join("\n"))
    }

    /// One request from beginning to end: events, clocks, letters, files, what can be done.
    pub(super) fn request(&self, id: &str, json: bool) -> Result<String, Problem> {
        let desk = desk();
        let view = self.opened(&desk)?;
        let id = given::request(id)?;
        let filed = view.requests.iter().find(|it| it.request.id == id);
        let filed = filed.ok_or(Problem::NotInHistory {
            what: HistoryItem::Request,
        })?;
        if json {
            return Ok(pretty(&json!({ "schema": 1, "request": filed })));
        }
        let request = &filed.request;
        let mut lines = vec![self.title(&desk, filed), request.status_line(self.language)];
        lines.extend(request.facts_line(self.language));
        lines.push(String::new());
        lines.extend(request.timeline(self.language));
        for clock in &request.clocks {
            lines.push(String::new());
            let mut said = clock.clock.lines(self.language).into_iter();
            lines.extend(said.next());
            lines.extend(said.map(|line| format!("  {line}")));
            if clock.clock.due.is_some() {
                lines.push(format!("  {}", clock.line(self.language)));
            }
        }
        if !filed.files.is_empty() {
            lines.push(String::new());
        }
        for file in &filed.files {
            lines.push(format!("{}  {}  {}", file.on, file.name, file.sha256));
        }
        lines.push(String::new());
        let next = request.next.iter();
        lines.extend(next.map(|it| format!("→ {}", it.line(self.language))));
        Ok(lines.join("\n"))
    }

    fn title(&self, desk: &Desk, filed: &Filed) -> String {
        let catalogue = desk.catalogue();
        let policy = catalogue.policy(&filed.request.policy);
        let provider = policy.map_or(&*filed.request.policy, |it| it.provider.get(self.language));
        let request = filed.request.named.get(self.language);
        format!("{provider} · {request}")
    }

    /// Attaches a file to a request.
    pub(super) fn attach(&self, id: &str, path: &Path) -> Result<String, Problem> {
        let desk = desk();
        self.opened(&desk)?;
        let bytes = read_attachment(path)?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy();
        let id = given::request(id)?;
        let attached = desk.attach(id, &name, bytes, now());
        let view: View = self.wait(attached)?;
        let filed = view.requests.iter().find(|it| it.request.id == id);
        let kept = filed.and_then(|it| it.files.last());
        let (name, sum) = kept.map_or(("", ""), |it| (&it.name, &it.sha256));
        Ok(self.say("terminal-attached", &[("name", name), ("sha256", sum)]))
    }
}

/// A file's bytes, no more of them than can be attached: nothing is read to the end only to be refused.
fn read_attachment(path: &Path) -> Result<Vec<u8>, Problem> {
    let bytes = desk::read_bounded(path, LARGEST_ATTACHMENT)?;
    if bytes.is_empty() {
        return Err(Problem::FileUnreadable {
            path: path.display().to_string(),
            reason: Reason::Empty,
            cause: Cause::none(),
        });
    }
    Ok(bytes)
}
