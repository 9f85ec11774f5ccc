//! What follows from the facts of a policy's file: what a file may leave out, and what is decided here
//! once for every reader: whose mark of sensitivity a thing bears, why separate consent is due, which
//! general clause speaks where a particular one is silent.

use super::model::{
    AbroadPoint, Choosing, Demand, GeneralEffect, Item, Listed, Policy, Said, SeparateReason,
    Taxonomy, Whose,
};
use strum::VariantArray;

impl Policy {
    /// Fills in what a file may leave out, and what follows from its facts. What follows from its words
    /// comes with them: see [`Policy::spread`].
    pub(super) fn complete(&mut self, taxonomy: &Taxonomy) {
        for offer in self.rights.iter_mut().filter(|it| it.id.is_empty()) {
            offer.id = offer.right.id().to_owned();
        }
        for contact in self.contacts.iter_mut().filter(|it| it.id.is_empty()) {
            contact.id = contact.kind.id().to_owned();
        }
        self.place();
        let items = (self.collected.iter_mut().flat_map(|it| &mut it.items))
            .chain(self.recipients.iter_mut().flat_map(|it| &mut it.items))
            .chain(self.retention.iter_mut().flat_map(|it| &mut it.items));
        for item in items {
            item.complete(taxonomy);
        }
        for notice in &mut self.abroad_notices {
            let points = AbroadPoint::VARIANTS.iter().copied();
            notice.left_out = points
                .filter(|it| *it != AbroadPoint::Safeguards && !notice.points.contains(it))
                .collect();
        }
        self.weigh_consents(taxonomy);
    }

    /// Facts without a document stand in the first.
    fn place(&mut self) {
        let first = self.documents.first().map(|it| it.id.clone());
        let first = first.unwrap_or_default();
        let stand = |document: &mut String| {
            if document.is_empty() {
                document.clone_from(&first);
            }
        };
        macro_rules! stand {
            ($($list:ident)*) => { $(self.$list.iter_mut().for_each(|it| stand(&mut it.document));)* };
        }
        stand!(respondents promises own_periods effects evidence fallbacks collected consents rights regimes
            recipients retention abroad_notices listings forums contacts statements discrepancies);
        stand(&mut self.controller_source.document);
        let ways = self
            .consents
            .iter_mut()
            .flat_map(|it| &mut it.withdraw_source);
        ways.for_each(|it| stand(&mut it.document));
        for effect in self.effects.iter_mut().filter(|it| it.documents.is_empty()) {
            effect.documents = vec![effect.document.clone()];
        }
    }

    /// What a consent is about, by the items collected on it, and why it has to be a separate one.
    fn weigh_consents(&mut self, taxonomy: &Taxonomy) {
        for consent in &mut self.consents {
            if consent.collected.is_empty() {
                let here = self.collected.iter().filter(|it| {
                    (&it.document, &it.clause) == (&consent.document, &consent.clause)
                });
                let about =
                    here.filter(|it| it.items.iter().any(|it| consent.kinds.contains(&it.kind)));
                consent.collected = about.map(|it| it.id.clone()).collect();
            }
            let entries = self
                .collected
                .iter()
                .filter(|it| consent.collected.contains(&it.id));
            for item in entries.flat_map(|it| &it.items) {
                let known = |it: &Item| it.kind == item.kind && it.term == item.term;
                if consent.kinds.contains(&item.kind) && !consent.items.iter().any(known) {
                    consent.items.push(item.clone());
                }
            }
            consent.sensitive = consent.items.iter().any(|it| it.sensitive);
            for id in &consent.kinds {
                let items: Vec<_> = consent.items.iter().filter(|it| it.kind == *id).collect();
                let listed = match items.is_empty() {
                    true => taxonomy.kind(id).map_or(Vec::new(), |it| it.listed.clone()),
                    false => items.iter().flat_map(|it| it.listed.clone()).collect(),
                };
                consent.listed.extend(listed);
            }
            consent.listed.sort();
            consent.listed.dedup();

            let reasons = &mut consent.separate_for;
            if consent.listed.iter().any(|it| it.is_law()) {
                reasons.push(SeparateReason::ListedByLaw);
            }
            if consent.sensitive {
                reasons.push(SeparateReason::CalledSensitive);
            }
            if consent.listed == [Listed::GbT35273] && !consent.sensitive {
                reasons.push(SeparateReason::ListedByStandard);
            }
            reasons.sort();
            reasons.dedup();
            if reasons.iter().any(|it| it.is_law()) && !consent.separate.contains(&Demand::Law) {
                consent.separate.push(Demand::Law);
            }
            consent.separate_consent = !consent.separate.is_empty();
        }
    }

    /// Lets each general clause speak for the facts that it covers.
    pub(super) fn spread(&mut self) {
        let said = |it: &GeneralEffect| Said {
            document: it.document.clone(),
            clause: it.clause.clone(),
            text: it.text.clone(),
        };
        for entry in &mut self.collected {
            let covering = self.effects.iter().filter(|it| {
                it.of == Choosing::Refusal
                    && it.documents.contains(&entry.document)
                    && (it.necessity.is_empty() || it.necessity.contains(&entry.necessity))
            });
            entry.if_refused_in_general = covering.map(said).collect();
        }
        for consent in &mut self.consents {
            let covering = self.effects.iter().filter(|it| {
                it.of == Choosing::Withdrawal && it.documents.contains(&consent.document)
            });
            consent.effect_in_general = covering.map(said).collect();
        }
    }
}

impl Item {
    fn complete(&mut self, taxonomy: &Taxonomy) {
        let Some(kind) = taxonomy.kind(&self.kind) else {
            return;
        };
        self.name = kind.name.clone();
        if self.whose != Whose::Organisation {
            self.listed = kind.listed.clone();
        }
        if self.whose == Whose::Children {
            self.listed.extend([Listed::Pipl28, Listed::Pipl31]);
            self.listed.sort();
            self.listed.dedup();
        }
    }
}
