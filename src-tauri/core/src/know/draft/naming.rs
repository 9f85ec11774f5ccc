//! What facts are called in both languages, and ids.

use super::reading::regex;
use super::sentence;
use crate::base::words::Words;
use crate::know::catalogue::{Right, Taxonomy};
use regex::Regex;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// Names of kinds, purposes and rights in both languages.
pub struct Names<'a>(HashMap<(&'static str, &'a str), &'a Words>);

impl<'a> Names<'a> {
    pub fn new(taxonomy: &'a Taxonomy) -> Self {
        let kinds = taxonomy
            .kinds
            .iter()
            .map(|it| (("kind", it.id.as_str()), &it.name));
        let purposes = taxonomy
            .purposes
            .iter()
            .map(|it| (("purpose", it.id.as_str()), &it.name));
        let rights = taxonomy
            .rights
            .iter()
            .map(|it| (("right", it.id.as_str()), &it.name));
        Self(kinds.chain(purposes).chain(rights).collect())
    }

    pub fn get(&self, list: &'static str, id: &str) -> Words {
        self.0
            .get(&(list, id))
            .map(|it| (*it).clone())
            .unwrap_or_default()
    }

    /// Several names as one.
    pub fn list(&self, list: &'static str, ids: &[String], most: usize) -> Words {
        let names: Vec<Words> = ids.iter().take(most).map(|id| self.get(list, id)).collect();
        let more = ids.len() > most;
        let zh: Vec<&str> = names.iter().map(|it| it.zh_cn.as_str()).collect();
        let en: Vec<&str> = names.iter().map(|it| it.en_us.as_str()).collect();
        Words {
            zh_cn: zh.join("、") + if more { "等" } else { "" },
            en_us: en.join(", ") + if more { " and more" } else { "" },
        }
    }
}

pub fn summary(names: &Names, right: &Right, clause: &str) -> Words {
    let name = names.get("right", right.id());
    Words {
        zh_cn: format!("{}：见 {clause}。", name.zh_cn),
        en_us: format!("{}: see {clause}.", name.en_us),
    }
}

pub fn same(text: &str) -> Words {
    Words {
        zh_cn: text.to_owned(),
        en_us: text.to_owned(),
    }
}

/// A document's title, and in the other language what such a document is called; in both where the text prints no title.
pub fn titled(title: &str, id: &str) -> Words {
    let chinese = title.chars().any(sentence::is_han);
    let (zh, en) = match id.split('-').next().unwrap_or_default() {
        "privacy" => ("隐私政策", "Privacy policy"),
        "children" => ("儿童个人信息保护规则", "Children's privacy policy"),
        "cancellation" => ("账号注销协议", "Account cancellation agreement"),
        "real" => ("实名认证说明", "Real-name verification statement"),
        "cookies" => ("Cookie 政策", "Cookie policy"),
        "service" => ("服务协议", "Service agreement"),
        "terms" => ("用户协议", "Terms of use"),
        _ if title.contains("隐私") || title.to_lowercase().contains("privacy") => {
            ("隐私政策", "Privacy policy")
        }
        _ => ("文件", "Document"),
    };
    if title.is_empty() {
        Words {
            zh_cn: zh.to_owned(),
            en_us: en.to_owned(),
        }
    } else if chinese {
        Words {
            zh_cn: title.to_owned(),
            en_us: en.to_owned(),
        }
    } else {
        Words {
            zh_cn: zh.to_owned(),
            en_us: title.to_owned(),
        }
    }
}

pub fn label(channel: crate::know::catalogue::Channel) -> Words {
    use crate::know::catalogue::Channel;
    let (zh, en) = match channel {
        Channel::Email => ("电子邮箱", "Email"),
        Channel::Phone => ("电话", "Telephone"),
        Channel::Post => ("邮寄地址", "Postal address"),
        Channel::Ticket => ("工单", "Support ticket"),
        Channel::OnlineService => ("在线客服", "Online customer service"),
        _ => ("网页", "Web page"),
    };
    Words {
        zh_cn: zh.to_owned(),
        en_us: en.to_owned(),
    }
}

pub fn id_of<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|it| it.as_str().map(str::to_owned))
        .unwrap_or_default()
}

static DOMAIN: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:@|https?://|www\.)([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"));

/// A name in small letters, with strokes between its words.
fn slug(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|it| if it.is_ascii_alphanumeric() { it } else { '-' })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|it| !it.is_empty()).collect();
    let mut slug = parts.join("-");
    slug.truncate(40);
    slug.trim_end_matches('-').to_owned()
}

/// The label of the domain that a text names most; of two named equally often, the one that comes later, because how to
/// reach the provider stands at the end.
pub fn domain(text: &str) -> Option<String> {
    // Mail for everybody, and what every policy links to.
    const COMMON: &str = " qq 163 126 gmail sina sohu outlook hotmail foxmail yeah vip 139 189 aliyun google apple facebook \
        microsoft youronlinechoices aboutads networkadvertising europa datatilsynet cnil edpb ico github prighter gdpr-rep umeng weixin \
        aboutcookies allaboutcookies w3 example iubenda ";
    const ENDINGS: &str = " com cn net org hk io co gov edu html www example online app ai dev eu de fr uk sg tw jp me info biz \
        top xyz tech cloud site us ca au so cc tv ltd cz it es nl se ch at be pl in ";
    let listed = |list: &str, it: &str| list.contains(&format!(" {it} "));
    // How often each stands there, and where first.
    let mut times: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (place, hit) in DOMAIN.captures_iter(text).take(400).enumerate() {
        // The last label is a country's or a kind's, whatever it is.
        let labels = hit.get(1).map_or("", |it| it.as_str()).rsplit('.').skip(1);
        let name = labels
            .map(str::to_ascii_lowercase)
            .find(|it| !listed(ENDINGS, it));
        if let Some(name) = name
            .map(|it| slug(&it))
            .filter(|it| it.len() >= 2 && !listed(COMMON, it))
        {
            times.entry(name).or_insert((0, place)).0 += 1;
        }
    }
    let most = times
        .into_iter()
        .max_by_key(|(_, (times, first))| (*times, *first));
    most.map(|(name, _)| name)
}

/// A stable id: the provider's domain, else its Latin name, else a figure of its name.
pub fn identity(provider: &str, domain: &str, text: &str) -> String {
    if provider.is_ascii() && slug(provider).len() >= 2 {
        return slug(provider);
    }
    if !domain.is_empty() {
        return domain.to_owned();
    }
    let seed = if provider.is_empty() { text } else { provider };
    // FNV-1a: short, and the same for the same name everywhere.
    let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("policy-{:08x}", hash >> 32)
}
