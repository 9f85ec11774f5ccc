//! From what the policy says and what happened to the documents.

use super::model::*;
use super::{ConsentCourse, ConsentEvent, Exercise, Happening, Recorder};
use crate::base::words::{Language, Texts, Words};
use crate::know::catalogue::{
    Channel, Consent, Contact, Demand, Kind, Offer, Policy, Regime, Right, Route,
};
use crate::know::law;
use crate::know::law::{Article, Statute, clause};
use jiff::Timestamp;
use serde_json::{Value, json};

const FORM: &str = "https://w3id.org/dpv/schema/dpv-27560";

/// What the prefixes mean, inside the document: no reader has to fetch anything. There is no DPV
/// vocabulary for Chinese law: `cn-pipl` and `cn-ndsr` name articles the way DPV names those of other laws
/// (`A45-1` is article 45, paragraph 1), `desk` names what this program alone distinguishes.
fn context() -> Value {
    json!({
        "cn-ndsr": "urn:consent-desk:cn-ndsr:",
        "cn-pipl": "urn:consent-desk:cn-pipl:",
        "dct": "http://purl.org/dc/terms/",
        "desk": "urn:consent-desk:terms:",
        "dpv": "https://w3id.org/dpv#",
        "loc": "https://w3id.org/dpv/loc#",
        "pd": "https://w3id.org/dpv/pd#",
        "schema": "https://schema.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:issued": { "@id": "dct:issued", "@type": "xsd:dateTime" },
    })
}

impl Recorder<'_> {
    /// One consent as a document of its own.
    pub fn record(&self, entry: &ConsentCourse) -> Document {
        let mut record = self.consent_record(entry);
        record.context = Some(context());
        Document::Record(Box::new(record))
    }

    /// One request as a document of its own.
    pub fn request(&self, exercise: &Exercise) -> Document {
        let mut record = self.request_record(exercise);
        record.context = Some(context());
        Document::Request(Box::new(record))
    }

    /// One or all consents and requests in one receipt.
    pub fn receipt(
        &self,
        id: &str,
        at: Timestamp,
        entries: &[ConsentCourse],
        exercises: &[Exercise],
    ) -> Document {
        let consents = entries
            .iter()
            .map(|it| Activity::Consent(Box::new(self.consent_record(it))));
        let requests = exercises
            .iter()
            .map(|it| Activity::Request(Box::new(self.request_record(it))));
        Document::Receipt(Box::new(Receipt {
            context: context(),
            iri: urn(id),
            kind: ReceiptType::It,
            conforms_to: reference(format!("{FORM}#receipt")),
            identifier: id.to_owned(),
            issued: at.to_string(),
            person: reference(urn(self.person)),
            notice: Node {
                description: self.words("receipt-about"),
                ..node(&["dpv:RightExerciseNotice"])
            },
            records: consents.chain(requests).collect(),
        }))
    }

    fn consent_record(&self, entry: &ConsentCourse) -> ConsentRecord {
        let (policy, consent) = (entry.policy, entry.consent);
        ConsentRecord {
            context: None,
            iri: urn(entry.id),
            kind: RecordType::It,
            conforms_to: reference(format!("{FORM}#record")),
            identifier: entry.id.to_owned(),
            person: reference(urn(self.person)),
            notice: self.notice(policy, &consent.document, &consent.clause),
            controller: self.controller(policy),
            process: self.process(consent),
            storage: self.storage(policy),
            recipients: self.recipients(policy),
            jurisdiction: reference("loc:CN".to_owned()),
            laws: vec![
                self.statute(Statute::Pipl, "receipt-pipl"),
                self.statute(Statute::Regulations, "receipt-regulations"),
            ],
            withdrawal: self.withdrawal(policy, consent),
            rights: policy
                .rights
                .iter()
                .map(|it| self.offer(policy, it))
                .collect(),
            events: self.events(policy, entry.events),
        }
    }

    fn request_record(&self, exercise: &Exercise) -> RequestRecord {
        let policy = exercise.policy;
        let offer = policy.rights.iter().find(|it| it.right == exercise.right);
        let (document, clause) = offer.map_or(("", ""), |it| (&*it.document, &*it.clause));
        RequestRecord {
            context: None,
            iri: urn(exercise.id),
            kind: RequestType::It,
            identifier: exercise.id.to_owned(),
            person: reference(urn(self.person)),
            notice: self.notice(policy, document, clause),
            controller: self.controller(policy),
            right: match offer {
                Some(offer) => self.offer(policy, offer),
                None => self.right_node(exercise.right),
            },
            steps: exercise
                .steps
                .iter()
                .map(|step| RequestStep {
                    kind: StepType::It,
                    date: moment(step.at),
                    status: StateReference { state: step.state },
                    note: step.note.clone(),
                })
                .collect(),
        }
    }

    fn notice(&self, policy: &Policy, document: &str, clause: &str) -> Notice {
        let first = policy.documents.first();
        let found = policy.document(document).or(first);
        let version = found.and_then(|it| it.version).unwrap_or(policy.version);
        Notice {
            kind: NoticeType::It,
            title: found.map_or_else(Vec::new, |it| self.said(&it.title)),
            date: Day {
                value: version.to_string(),
                kind: "xsd:date".to_owned(),
            },
            // The text that the facts were read from.
            language: match policy.source.contains("en-US") {
                true => Language::EnUs.tag().to_owned(),
                false => Language::ZhCn.tag().to_owned(),
            },
            source: self.source(policy, document, clause),
        }
    }

    fn controller(&self, policy: &Policy) -> Controller {
        let of = |channel: Channel| {
            let contacts = policy.contacts.iter().filter(move |it| it.kind == channel);
            contacts.filter_map(|it| it.value.clone()).collect()
        };
        let address = |it: &Contact| it.address.as_ref().map(|words| self.said(words));
        Controller {
            iri: format!("urn:consent-desk:controller:{}", policy.id),
            types: vec![
                "dpv:DataController".to_owned(),
                "dpv:LegalEntity".to_owned(),
            ],
            name: self.said(&policy.controller),
            address: policy
                .contacts
                .iter()
                .find_map(address)
                .unwrap_or_else(|| self.words("receipt-silent")),
            email: of(Channel::Email),
            telephone: of(Channel::Phone),
            url: of(Channel::Web),
        }
    }

    fn process(&self, consent: &Consent) -> Process {
        let purposes = consent.purposes.iter().map(|id| Node {
            title: self.purpose(id).map_or_else(Vec::new, |it| self.said(it)),
            ..node(&["dpv:Purpose", purpose_term(id)])
        });
        let mut purposes: Vec<_> = purposes.collect();
        if purposes.is_empty() {
            purposes.push(self.silent("dpv:Purpose"));
        }
        // What the policy marks of this consent's items, or the law or a standard lists of the kind: a record
        // that held to the policy's mark alone would call Tencent's face data ordinary.
        let sensitive = |kind: &Kind| {
            let items = consent.items.iter().filter(|it| it.kind == kind.id);
            let items: Vec<_> = items.collect();
            match items.is_empty() {
                true => !kind.listed.is_empty(),
                false => items.iter().any(|it| it.sensitive || !it.listed.is_empty()),
            }
        };
        let information = consent.kinds.iter().filter_map(|id| {
            let kind = self.kind(id)?;
            let mut types = vec!["dpv:PersonalData".to_owned()];
            types.extend(kind.dpv.clone());
            if sensitive(kind) {
                types.push("dpv:SensitivePersonalData".to_owned());
            }
            Some((types, self.said(&kind.name)))
        });
        let mut information: Vec<_> = information.collect();
        if information.is_empty() {
            let types = vec!["dpv:PersonalData".to_owned()];
            information.push((types, self.words("receipt-silent")));
        }
        Process {
            kind: ProcessType::It,
            description: self.said(&consent.about),
            purposes,
            basis: self.basis(consent),
            information: information
                .into_iter()
                .map(|(types, title)| Information {
                    types,
                    title,
                    necessity: reference("dpv:Optional".to_owned()),
                })
                .collect(),
        }
    }

    /// Consent (PIPL 13(1)(1)), and separate consent where the law or the policy demands it.
    fn basis(&self, consent: &Consent) -> Vec<Node> {
        let article = Article {
            statute: Statute::Pipl,
            article: Some(13),
            paragraph: Some(1),
            item: Some(1),
        };
        let mut all = vec![Node {
            iri: Some(term(&article)),
            title: self.said(&law::cite(&[article])),
            ..node(&["dpv:Consent"])
        }];
        if consent.separate_consent {
            let policy = consent.separate.contains(&Demand::Policy);
            let policy = policy.then(|| self.words("receipt-separate-policy"));
            let reasons = consent.separate_for.iter().filter(|it| it.is_law());
            let reasons = reasons.map(|it| self.words(&format!("separate-{}", it.id())));
            let description = policy.into_iter().chain(reasons).flatten();
            all.push(Node {
                iri: Some("cn-pipl:SeparateConsent".to_owned()),
                title: self.words("receipt-separate"),
                description: description.collect(),
                ..node(&["dpv:Consent"])
            });
        }
        all
    }

    fn storage(&self, policy: &Policy) -> Vec<Node> {
        let kept = policy.retention.iter().map(|it| Node {
            description: self.said(&it.text),
            source: self.source(policy, &it.document, &it.clause),
            ..node(&["dpv:StorageCondition"])
        });
        let kept: Vec<_> = kept.collect();
        match kept.is_empty() {
            true => vec![self.silent("dpv:StorageCondition")],
            false => kept,
        }
    }

    fn recipients(&self, policy: &Policy) -> Vec<Node> {
        let named = policy.recipients.iter().map(|it| Node {
            title: self.said(&it.name),
            description: self.said(&it.purpose),
            source: self.source(policy, &it.document, &it.clause),
            ..node(&["dpv:Recipient"])
        });
        let named: Vec<_> = named.collect();
        match named.is_empty() {
            true => vec![self.silent("dpv:Recipient")],
            false => named,
        }
    }

    /// The ways that a clause prints for this consent; where none does, that the law gives the right anyway.
    fn withdrawal(&self, policy: &Policy, consent: &Consent) -> Control {
        let general = policy
            .rights
            .iter()
            .find(|it| it.right == Right::WithdrawConsent);
        let description = match (&consent.steps, general) {
            (Some(steps), _) => self.said(steps),
            (None, Some(offer)) if !consent.withdraw.is_empty() => self.said(&offer.summary),
            (None, _) => self.words("receipt-no-way"),
        };
        Control {
            kind: ControlType::It,
            description,
            at: places(&consent.withdraw),
        }
    }

    fn offer(&self, policy: &Policy, offer: &Offer) -> RightNode {
        RightNode {
            source: self.source(policy, &offer.document, &offer.clause),
            at: places(&offer.channels),
            ..self.right_node(offer.right)
        }
    }

    fn right_node(&self, right: Right) -> RightNode {
        let articles = law::basis(right, Regime::Pipl).iter();
        RightNode {
            kind: RightType::It,
            title: self.right(right).map_or_else(Vec::new, |it| self.said(it)),
            articles: articles.map(|it| reference(term(it))).collect(),
            source: Vec::new(),
            at: Vec::new(),
        }
    }

    fn events(&self, policy: &Policy, events: &[ConsentEvent]) -> Vec<Status> {
        let person = reference(urn(self.person));
        let controller = reference(format!("urn:consent-desk:controller:{}", policy.id));
        let lasting = reference("dpv:IndeterminateDuration".to_owned());
        let mut state = State27560::Unknown;
        let mut list: Vec<_> = events
            .iter()
            .map(|event| {
                let (stage, by, how) = match &event.kind {
                    Happening::Recorded(decision) => {
                        state = (*decision).into();
                        (Stage::Recorded, &person, None)
                    }
                    Happening::Told { how } => (Stage::Told, &person, Some(how.clone())),
                    Happening::Confirmed => (Stage::Confirmed, &controller, None),
                };
                Status {
                    types: (state, stage),
                    at: Some(moment(event.at)),
                    by: by.clone(),
                    validity: lasting.clone(),
                    how,
                }
            })
            .collect();
        if list.is_empty() {
            list.push(Status {
                types: (state, Stage::Nothing),
                at: None,
                by: person,
                validity: lasting,
                how: None,
            });
        }
        list
    }

    fn statute(&self, statute: Statute, id: &str) -> Node {
        Node {
            iri: Some(format!("{}:Law", prefix(statute))),
            title: self.words(id),
            ..node(&["dpv:Law"])
        }
    }

    /// A kind of information of the taxonomy.
    pub(crate) fn kind(&self, id: &str) -> Option<&Kind> {
        self.catalogue.taxonomy.kinds.iter().find(|it| it.id == id)
    }

    /// The name of a purpose.
    pub(crate) fn purpose(&self, id: &str) -> Option<&Words> {
        let purposes = &self.catalogue.taxonomy.purposes;
        purposes.iter().find(|it| it.id == id).map(|it| &it.name)
    }

    /// The name of a right.
    pub(crate) fn right(&self, right: Right) -> Option<&Words> {
        let rights = &self.catalogue.taxonomy.rights;
        rights
            .iter()
            .find(|it| it.id == right.id())
            .map(|it| &it.name)
    }

    fn silent(&self, kind: &str) -> Node {
        Node {
            description: self.words("receipt-silent"),
            ..node(&[kind])
        }
    }

    fn source(&self, policy: &Policy, document: &str, number: &str) -> Vec<Said> {
        match number {
            "" => Vec::new(),
            number => self.each(|language| place(policy, document, number, language)),
        }
    }

    fn said(&self, words: &Words) -> Vec<Said> {
        self.each(|language| words.get(language).to_owned())
    }

    fn words(&self, id: &str) -> Vec<Said> {
        self.each(|language| Texts::built_in().say(language, id, &[]))
    }

    fn each(&self, text: impl Fn(Language) -> String) -> Vec<Said> {
        let said = |&language: &Language| Said {
            value: text(language),
            language: language.tag().to_owned(),
        };
        self.languages.iter().map(said).collect()
    }
}

/// A clause with its document: 《七牛云隐私权政策》第6.3条.
pub(crate) fn place(policy: &Policy, document: &str, number: &str, language: Language) -> String {
    let title = policy
        .document(document)
        .map_or("", |it| it.title.get(language));
    let clause = clause(language, number);
    Texts::built_in().say(
        language,
        "paper-place",
        &[("title", title), ("clause", &clause)],
    )
}

/// The document as indented JSON.
pub fn to_json(document: &Document) -> Vec<u8> {
    // Every key is a text and every value a text, a list or an object: this cannot fail.
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The purposes that DPV has a term for; the others are purposes by their name alone.
fn purpose_term(id: &str) -> &'static str {
    match id {
        "account" => "dpv:AccountManagement",
        "service" => "dpv:ServiceProvision",
        "identity-verification" => "dpv:IdentityVerification",
        "payment" => "dpv:PaymentManagement",
        "support" => "dpv:CustomerCare",
        "notice" => "dpv:CommunicationManagement",
        "security" => "dpv:EnforceSecurity",
        "improvement" => "dpv:ImproveExistingProductsAndServices",
        "analytics" => "dpv:ServiceUsageAnalytics",
        "personalisation" => "dpv:Personalisation",
        "marketing" => "dpv:Marketing",
        "advertising" => "dpv:Advertising",
        "contract" => "dpv:FulfilmentOfContractualObligation",
        "legal-duty" => "dpv:LegalCompliance",
        "dispute" => "dpv:DisputeManagement",
        "research" => "dpv:ResearchAndDevelopment",
        "delivery" => "dpv:DeliveryOfGoods",
        _ => "dpv:Purpose",
    }
}

/// An article's term: `cn-pipl:A45-1`.
fn term(article: &Article) -> String {
    let parts = [article.article, article.paragraph, article.item];
    let numbers: Vec<_> = parts.iter().flatten().map(u8::to_string).collect();
    format!("{}:A{}", prefix(article.statute), numbers.join("-"))
}

fn prefix(statute: Statute) -> &'static str {
    match statute {
        Statute::Pipl => "cn-pipl",
        Statute::Regulations => "cn-ndsr",
        Statute::Gdpr => "eu-gdpr",
        Statute::Ccpa => "us-ccpa",
        Statute::Pdpa => "sg-pdpa",
    }
}

fn places(routes: &[Route]) -> Vec<Place> {
    let place = |route: &Route| Place {
        channel: route.channel,
        value: route.value.clone(),
    };
    routes.iter().map(place).collect()
}

fn node(types: &[&str]) -> Node {
    let mut types: Vec<_> = types.iter().map(|&it| it.to_owned()).collect();
    types.dedup();
    Node {
        iri: None,
        types,
        title: Vec::new(),
        description: Vec::new(),
        source: Vec::new(),
    }
}

fn reference(iri: String) -> Reference {
    Reference { iri }
}

fn urn(id: &str) -> String {
    format!("urn:uuid:{id}")
}

fn moment(at: Timestamp) -> Moment {
    Moment {
        value: at.to_string(),
        kind: "xsd:dateTime".to_owned(),
    }
}
