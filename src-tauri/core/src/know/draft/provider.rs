//! What a provider is called for short: by its policy's title, beside "we", by its domain or its company.

use regex::Regex;
use std::sync::LazyLock;

/// A short name that stands beside "we" in quotation marks.
static CALLED_SHORT: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r#"[“"]([^”"\n，。]{2,30})[”"](?:,? (?:and |or )?|或者?|、|和)[“"](?:[Ww]e|[Uu]s|[Oo]ur|我们)[,”"]|[“"](?:[Ww]e|[Uu]s|[Oo]ur|我们)[,”"]*(?:,? (?:and |or )?|或者?|、|和)(?:[“"](?:[Uu]s|[Oo]ur),?[”"](?:,? (?:and |or )?))?[“"]([^”"\n，。]{2,30})[”"]"#,
    )
});

/// A policy that names itself: 《青松记账隐私政策》.
static ITSELF: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"《[“”]?([^》《]{2,24}?)[“”]?(?:用户|客户端)?(?:隐私权?|个人信息)(?:保护)?(?:政策|声明|指引|协议|条款)》",
    )
});

/// A policy that begins with whose it is: 青松云尊重并保护所有用户的个人隐私权.
static VALUES: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?m)^[\s#*]*([^\s，。；：、“”《》*#我您本该此][^\s，。；：、“”《》*我您本]{1,23}?)(?:非常|十分|高度|一向|一直)*(?:尊重|重视|深知)[^。\n]{0,24}(?:隐私|个人信息)",
    )
});

/// The provider's short name: the title without what a document is called, or the company's name without its form.
///
/// `domain` is what its addresses on the net are called; empty where the text names none.
pub fn provider(title: &str, company: Option<&str>, text: &str, domain: &str) -> String {
    let cut = [
        "隐私权政策",
        "隐私政策",
        "隐私声明",
        "隐私保护政策",
        "隐私保护声明",
        "个人信息保护",
        "信息保护政策",
        "用户协议",
        "服务协议",
        "隐私条款",
        "隐私保护指引",
        "隐私",
    ];
    let plain = title.trim_matches(|it: char| matches!(it, '《' | '》' | '“' | '”' | '"' | ' '));
    let lower = plain.to_ascii_lowercase();
    let english = [
        "privacy policy",
        "privacy notice",
        "privacy statement",
        "data policy",
    ]
    .iter()
    .find_map(|it| lower.find(it));
    let short = match (cut.iter().filter_map(|it| plain.find(it)).min(), english) {
        (Some(at), _) | (None, Some(at)) => &plain[..at],
        _ => "",
    };
    // 青松云非常重视您的隐私: a sentence, whose subject is the name.
    let sentence = [
        "非常", "十分", "高度", "一向", "一直", "重视", "深知", "尊重", "欢迎",
    ];
    let plain_end = sentence.iter().filter_map(|it| plain.find(it)).min();
    let short = match plain_end {
        Some(at) if short.len() > at => &plain[..at],
        _ if short.contains(['您', '你']) => "",
        _ => short,
    };
    // `Privacy Policy for Pine Tree`, `Privacy Policy | Pine Tree`.
    let behind = lower.strip_prefix("privacy ").and_then(|it| {
        let (_, name) = [" for ", " of ", " - ", " – ", " — ", " | "]
            .iter()
            .find_map(|mark| it.split_once(mark))?;
        Some(&plain[plain.len() - name.len()..])
    });
    let short = behind.filter(|_| short.trim().is_empty()).unwrap_or(short);
    // `Changes to our`, `1. Introduction to the`: a heading, and no name.
    let heading = ["our", "the", "this", "to", "of", "your", "and"]
        .iter()
        .any(|it| short.trim().to_lowercase().ends_with(&format!(" {it}")))
        || short.trim().starts_with(|it: char| it.is_ascii_digit()) && short.contains(". ")
        || asks(short);
    // `Privacy statement for customer accounts` says for what, and not whose it is.
    let common = short.trim().contains(' ')
        && short.is_ascii()
        && !short.contains(|it: char| it.is_ascii_uppercase() || it.is_ascii_digit());
    let short = match heading || common || says_for_what(short) {
        true => "",
        false => short,
    };
    let short = short
        .trim_matches(|it: char| !it.is_alphanumeric() && it != '）' && it != ')')
        .trim_end_matches("个人客户")
        .trim_end_matches("用户")
        .trim_end_matches("产品")
        .trim_end_matches("’s");
    if short.chars().count() >= 2 && !short.eq_ignore_ascii_case("the") {
        return short.to_owned();
    }
    let head = &text[..super::reading::ceil(text, 6_000)];
    let itself = ITSELF.captures(head).and_then(|it| it.get(1));
    if let Some(name) = itself {
        return name.as_str().to_owned();
    }
    if company.is_none()
        && let Some(name) = VALUES.captures(head).and_then(|it| it.get(1))
    {
        return name.as_str().to_owned();
    }
    let called = CALLED_SHORT.captures_iter(head).find_map(|hit| {
        let name = hit
            .get(1)
            .or(hit.get(2))?
            .as_str()
            .trim_end_matches([',', ' ']);
        let generic = [
            "we",
            "us",
            "our",
            "you",
            "your",
            "company",
            "the company",
            "foundation",
            "the foundation",
            "brand",
            "consumer",
            "user",
            "services",
            "site",
            "website",
            "app",
            "本公司",
            "公司",
            "本平台",
            "平台",
            "本应用",
            "本软件",
            "本网站",
            "本产品",
            "本站",
            "您",
            "用户",
        ];
        (!generic.contains(&name.to_lowercase().as_str())).then_some(name)
    });
    if let Some(name) = called {
        return name.to_owned();
    }
    // Its domain, as the text prints it elsewhere.
    let domain = || {
        let printed = Regex::new(&format!(r"(?i)\b{}\b", regex::escape(domain))).ok()?;
        let found = printed
            .find_iter(text)
            .filter(|it| {
                let before = text[..it.start()].chars().next_back();
                let after = text[it.end()..].chars().next();
                !before.is_some_and(|it| "@./-".contains(it))
                    && !after.is_some_and(|it| ".@-".contains(it))
            })
            .map(|it| it.as_str())
            .find(|it| it.contains(|it: char| it.is_uppercase()));
        Some(found.unwrap_or(domain).to_owned()).filter(|it| !it.is_empty())
    };
    if company.is_none()
        && let Some(name) = domain()
    {
        return name;
    }
    let company = company.unwrap_or(match asks(plain) || title_says_nothing(&lower) {
        true => "",
        false => plain,
    });
    if company.is_empty() {
        // Others name the languages that they can be read in.
        let han = head
            .chars()
            .filter(|it| super::sentence::is_han(*it))
            .count();
        return match han * 8 > head.chars().count() {
            true => "隐私政策".to_owned(),
            false => "Privacy policy".to_owned(),
        };
    }
    let forms = [
        "有限责任公司",
        "股份有限公司",
        "有限公司",
        ", Inc",
        " Inc",
        " LLC",
        " Ltd.",
        " Limited",
        " Corp",
        "Co., Ltd.",
        " GmbH",
        " B.V.",
        " AB",
        " A/S",
        " SAS",
        " Pte",
        " Pty",
    ];
    let end = forms
        .iter()
        .filter_map(|it| company.find(it))
        .min()
        .unwrap_or(company.len());
    company[..end].trim().trim_end_matches(',').to_owned()
}

/// Whether a title says whom or what the policy is for, as `Global`, `U.S. Consumer`, and not whose it is.
fn says_for_what(title: &str) -> bool {
    const COMMON: &str = "a ad advertising and app apps brand california candidate candidates communications consumer \
        consumers cookie cookies customer customers data eea employee employees eu europe european for full general global \
        gdpr international job marketing mobile network of online our platform products s service services site sites states \
        supplemental supplier to travellers u uk united us user users visitor visitors web website websites world";
    let words = title.split(|it: char| !it.is_alphanumeric());
    let mut words = words.filter(|it| !it.is_empty()).peekable();
    words.peek().is_some()
        && words.all(|word| {
            let word = word.to_lowercase();
            COMMON.split_whitespace().any(|it| it == word)
        })
}

/// Whether a line is a question or an entry of a list, and no name.
fn asks(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let begins = [
        "who ", "what ", "how ", "why ", "welcome ", "let’s ", "let's ", "- ",
    ];
    line.contains(['?', '？']) || begins.iter().any(|it| line.starts_with(it))
}

/// Whether a title says no more than that it is a privacy policy.
fn title_says_nothing(lower: &str) -> bool {
    [
        "privacy",
        "隐私",
        "policy",
        "notice",
        "政策",
        "data protection",
        "données",
    ]
    .iter()
    .any(|it| lower.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_called_by_its_title_or_its_company() {
        assert_eq!(provider("“青松记账”隐私政策", None, "", ""), "青松记账");
        assert_eq!(
            provider("Pine Tree Privacy Policy", None, "", ""),
            "Pine Tree"
        );
        // A document of two kinds.
        assert_eq!(
            provider("青松听书用户个人信息保护及隐私政策协议", None, "", ""),
            "青松听书"
        );
        assert_eq!(provider("青松用户协议与隐私政策", None, "", ""), "青松");
        assert_eq!(
            provider("Privacy Policy for Pine Tree", None, "", ""),
            "Pine Tree"
        );
        assert_eq!(
            provider("隐私政策", Some("杭州青松网络科技有限公司"), "", ""),
            "杭州青松网络科技"
        );
        assert_eq!(
            provider("青松云非常重视保护您的隐私。", None, "", ""),
            "青松云"
        );
        let text =
            "隐私政策\n请阅读本《青松记账隐私政策》，并遵守《中华人民共和国个人信息保护法》。";
        assert_eq!(provider("隐私政策", None, text, ""), "青松记账");
        // What a title says for whom is no name, nor is a question.
        for title in [
            "U.S. Consumer Privacy Statement",
            "Global Privacy Policy",
            "Who we are",
            "Privacy Notice for Travellers",
            "Welcome to our user privacy policy",
        ] {
            assert_eq!(
                provider(title, Some("Pine Tree, Inc."), "", ""),
                "Pine Tree",
                "{title}"
            );
        }
        assert_eq!(
            provider("Data protection", None, "We.", ""),
            "Privacy policy"
        );
        assert_eq!(
            provider("What do we collect?", None, "See PineTree now.", "pinetree"),
            "PineTree"
        );
        // A bare title: the name that stands beside "we", else the domain as the text prints it.
        let text = "Privacy Policy\nPine Tree Software, Inc. (“Pine Tree,” “we,” or “us”) runs it.";
        assert_eq!(
            provider("Privacy Policy", Some("Pine Tree Software, Inc."), text, ""),
            "Pine Tree"
        );
        let text = "Privacy policy\nPineTree is small. Write to a@pinetree.example.";
        assert_eq!(
            provider("Privacy policy", None, text, "pinetree"),
            "PineTree"
        );
    }
}
