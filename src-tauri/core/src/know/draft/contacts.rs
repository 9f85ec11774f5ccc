//! How to reach the provider, as printed.

use super::reading::Reading;
use super::whose::{Party, SECTION, Whose};
use crate::know::catalogue::{Channel, Route};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A policy names no more addresses than this; what has more is a directory.
const MOST: usize = 60;

/// How sure it is at most that whoever stands for the provider in one country is meant for everybody: less than of any
/// address that is.
pub const DEPUTY: f64 = 0.45;

/// An address or a number, and where it stands (bytes).
#[derive(Clone, Debug)]
pub struct Address {
    /// What kind of channel.
    pub channel: Channel,
    /// As printed.
    pub value: Option<String>,
    /// Where.
    pub range: Range<usize>,
    /// How sure, from 0 to 1.
    pub confidence: f64,
}

impl Address {
    /// As a way to exercise a right.
    pub fn route(&self) -> Route {
        Route {
            channel: self.channel,
            value: self.value.clone(),
        }
    }
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}",
    )
});
/// An address whose mark was written otherwise, so that no program finds it: `privacy[at]example.com`, `privacy#example.com`.
static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"([A-Za-z0-9][A-Za-z0-9._+-]*)\s?(?:[\[(（{]\s?(?:at|AT|@)\s?[\])）}]|#)\s?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})",
    )
});
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"\+ ?\d{1,3}(?:[ .-]?(?:\(\d{1,4}\)|\d{2,9})){2,6}|1?[ .-]?\(\d{3}\) ?\d{3}[ .-]\d{4}|1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{2,4} \d{3,4} \d{3,4}|(?:\+\d{1,3}[- ]?)?(?:\(\d{2,4}\)|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|0\d{2,3}[- ]\d{7,8}(?:[-转 ]{1,3}\d{1,6})?|0\d{2,3}\d{7,8}|1010\d{4}|95\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|1-\d{3}-\d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|\d{8}|\d{4}-\d{4})(?:[- ]?\d{3,4}-\d{4})?(?:\s*转\s*\d{1,6})?",
    )
});
static POST: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"寄\w{0,8}[至到]\w{0,6}\s*[：:]\s*([^。；;\n，]{8,90})|(?:(?:邮寄|联系|通讯|通信|办公|注册|收件|公司|联络|收信|寄送|经营)?地址|邮寄至|寄送至|寄至|住所地?|位于)\s*(?:为|是|如下)?\s*[：:]?\s*([^。；;\n，]{8,90})|(?i:\b(?:mail(?:ing)? address|postal address|by (?:post|mail)(?: to| at)?|write to us at|address)\b\s*(?:is|to|at)?\s*[:：]\s*)([^\n;]{12,140})",
    )
});
static PLACE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"[省市区县].{0,30}(?:路|街|道|大道|号|大厦|楼|座|园)|(?i:\b(?:street|road|avenue|drive|suite|floor|building|blvd|lane|way|p\.?o\.? box|st\.|rd\.|ave\.?|square|park)\b)",
    )
});
static WEB: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(r"https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+[A-Za-z0-9/]")
});

/// What goes on behind an address in its line.
static AFTER_POST: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"\s+(?:我们|您|如|联系|电话|邮箱|客服|如果|一般)|\s*(?:联系电话|电话|邮箱|电子邮[箱件])\s*[：:]|（?(?:以下)?简称|（\p{Han}{0,12}收）",
    )
});
/// Addresses on the web that hold a document to read.
static PAPER: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)privacy|polic(?:y|ies)|agreement|protocol|terms|legal|yinsi|\.pdf|rule",
    )
});

/// Words beside a number that make it a telephone's.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)电话|热线|致电|请联系|拨打|来电|客服|tel\b|telephone|phone|call|hotline|fax",
    )
});
/// A number that is a fax machine's: nothing stands between the word and it.
static FAX: LazyLock<Regex> =
    LazyLock::new(|| super::reading::regex(r"(?i)(?:\bfax\b|传真)[^\n\d]{0,14}$"));
/// Words beside an address on the web that make it a way to write.
static WRITE: LazyLock<Regex> = LazyLock::new(|| {
    super::reading::regex(
        r"(?i)反馈|投诉|提交|申请|联系|表单|客服|举报|form|request|contact|submit|report|opt",
    )
});

/// The addresses in a text: each once, as they stand in the section that says how to reach the provider, if they stand there.
pub fn find(reading: &Reading, whose: &Whose) -> Vec<Address> {
    let mut found: Vec<Address> = Vec::new();
    let sections = reading.under(&SECTION);
    for (number, sentence) in reading.sentences.iter().enumerate() {
        let text = &reading.text[sentence.range.clone()];
        let offset = sentence.range.start;
        let section = sections[sentence.clause];
        // How another company is reached is no way to reach this one, unless its own address stands there.
        let foreign = whose.of_others(sentence, section);
        if foreign && !EMAIL.find_iter(text).any(|it| whose.ours(it.as_str())) {
            continue;
        }
        let party = |at: usize| whose.at(number, offset + at);
        let authority = |at: usize| party(at) == Party::Authority;
        // Whoever stands for the provider in one country is written to from there alone.
        let for_all = |at: usize, sure: f64| match party(at) {
            Party::Deputy => sure.min(DEPUTY),
            _ => sure,
        };
        let sure = |within: f64, without: f64| if section { within } else { without };
        let place = |range: Range<usize>| offset + range.start..offset + range.end;
        for hit in EMAIL.find_iter(text) {
            let value = without_next_word(hit.as_str());
            // An authority's address, and that of another company, is no way to reach this one.
            let own = whose.ours(hit.as_str());
            if !own && (foreign && !whose.unnamed() || authority(hit.end())) {
                continue;
            }
            let sure = |within: f64, without: f64| match own || whose.unnamed() || section {
                true => sure(within, without),
                false => 0.5,
            };
            add(
                &mut found,
                Channel::Email,
                Some(value),
                place(hit.start()..hit.start() + value.len()),
                for_all(hit.start(), sure(0.97, 0.85)),
            );
        }
        for hit in HIDDEN.captures_iter(text) {
            let (Some(whole), Some(name), Some(domain)) = (hit.get(0), hit.get(1), hit.get(2))
            else {
                continue;
            };
            // `#` stands for the mark only where the text says so.
            if whole.as_str().contains('#') && !text.contains("替换") && !text.contains("换成")
            {
                continue;
            }
            let address = format!("{}@{}", name.as_str(), domain.as_str());
            add(
                &mut found,
                Channel::Email,
                Some(&address),
                place(whole.range()),
                sure(0.9, 0.7),
            );
        }
        for hit in PHONE.find_iter(text) {
            let letters = |it: Option<char>| {
                it.is_some_and(|it| {
                    it.is_ascii_alphanumeric() || it == '/' || it == '@' || it == '.' && section
                })
            };
            let from = super::reading::floor(text, hit.start().saturating_sub(48));
            let near = &text[from..hit.start()];
            let digits = hit.as_str().bytes().filter(u8::is_ascii_digit).count();
            // Numbers of 400 are nothing but telephones.
            // With the code of its country, and nothing beside it in its line, it is one too.
            let alone =
                section && hit.as_str().starts_with('+') && text.trim() == hit.as_str().trim();
            let named = alone
                || digits == 10 && hit.as_str().starts_with("400")
                || CALL.is_match(near)
                || CALL.is_match(&text[hit.end()..super::reading::ceil(text, hit.end() + 18)]);
            // A stroke stands in an address on the net, or between two numbers.
            let before = &text[..hit.start()];
            let second = before.strip_suffix(['/', '／']).is_some_and(|it| {
                it.trim_end().ends_with(|it: char| it.is_ascii_digit()) && !it.contains("://")
            });
            if letters(before.chars().next_back()) && !second
                || text[hit.end()..].starts_with(|it: char| it.is_ascii_digit() || it == '@')
                || !named
                || FAX.is_match(near)
                || digits < 5
                || authority(hit.start())
            {
                continue;
            }
            add(
                &mut found,
                Channel::Phone,
                Some(hit.as_str().trim()),
                place(hit.range()),
                for_all(hit.start(), sure(0.95, 0.8)),
            );
        }
        for hit in POST.captures_iter(text) {
            let Some(value) = hit.iter().skip(1).flatten().next() else {
                continue;
            };
            let trimmed = AFTER_POST
                .find(value.as_str())
                .map_or(value.as_str(), |it| &value.as_str()[..it.start()]);
            let trimmed = trimmed
                .trim()
                .trim_start_matches(['【', '[', '*', '_', '“'])
                .trim_end_matches([
                    '）', ')', '。', '*', '_', '】', ']', '”', '.', ',', ';', '；',
                ]);
            if !PLACE.is_match(trimmed)
                || trimmed.contains(['@', '/'])
                || trimmed.chars().count() < 8
                || authority(value.end())
                || (!section
                    && !hit
                        .get(0)
                        .is_some_and(|it| it.as_str().contains(['邮', '寄', '联', '信'])))
            {
                continue;
            }
            let start = value.start() + value.as_str().find(trimmed).unwrap_or(0);
            add(
                &mut found,
                Channel::Post,
                Some(trimmed),
                place(start..start + trimmed.len()),
                for_all(value.start(), sure(0.9, 0.6)),
            );
        }
        if section
            && let Some(range) = alone(reading, sentence)
            && !authority(0)
        {
            let value: Vec<&str> = reading.text[range.clone()]
                .split('\n')
                .map(str::trim)
                .filter(|it| !it.is_empty())
                .collect();
            add(
                &mut found,
                Channel::Post,
                Some(&value.join(" ")),
                range,
                0.8,
            );
        }
        if section {
            let written = |it: &regex::Match| {
                let ours = whose.ours(it.as_str()) || !authority(it.start());
                ours && WRITE.is_match(text) && !PAPER.is_match(it.as_str())
            };
            for hit in WEB.find_iter(text).filter(written) {
                add(
                    &mut found,
                    Channel::Web,
                    Some(hit.as_str()),
                    place(hit.range()),
                    0.7,
                );
            }
            for (channel, words) in [
                (Channel::Ticket, "工单"),
                (Channel::OnlineService, "在线客服"),
            ] {
                // 您提交工单时，我们会收集 says what is collected.
                if let Some(at) = text.find(words).filter(|_| !text.contains("收集")) {
                    add(&mut found, channel, None, place(at..at + words.len()), 0.75);
                }
            }
        }
    }
    for (range, said) in super::post::find(reading.text) {
        let clause = reading.outline.at(range.start).unwrap_or(0);
        let number = reading
            .sentences
            .partition_point(|it| it.range.end <= range.start);
        let party = whose.at(number, range.start);
        if whose.lists_others(clause) || party == Party::Authority {
            continue;
        }
        let confidence: f64 = match (sections.get(clause).copied().unwrap_or(false), said) {
            (true, true) => 0.9,
            (true, false) => 0.7,
            (false, true) => 0.6,
            _ => continue,
        };
        let confidence = match party {
            Party::Deputy => confidence.min(DEPUTY),
            _ => confidence,
        };
        let lines: Vec<&str> = reading.text[range.clone()]
            .split('\n')
            .map(|it| {
                it.trim_start_matches(['-', '•', '*', ' '])
                    .trim()
                    .trim_end_matches([',', ';', '；'])
            })
            .collect();
        // The same address found in a line of its own is not said twice.
        let value = lines.join(", ");
        let letters =
            |it: &str| -> String { it.chars().filter(|it| it.is_alphanumeric()).collect() };
        let within = letters(&value);
        let known = |it: &Address| {
            let old = it.value.as_deref().map(letters).unwrap_or_default();
            it.channel == Channel::Post && (old.contains(&within) || within.contains(&old))
        };
        if !found.iter().any(known) {
            add(&mut found, Channel::Post, Some(&value), range, confidence);
        }
    }
    found
}

/// An address without the word of the next sentence, where no space stands before it: `privacy@pine.example.Also`.
fn without_next_word(address: &str) -> &str {
    match address.rsplit_once('.') {
        Some((rest, last))
            if last.starts_with(|it: char| it.is_ascii_uppercase())
                && last.ends_with(|it: char| it.is_ascii_lowercase())
                && rest.rsplit('@').next().is_some_and(|it| it.contains('.')) =>
        {
            rest
        }
        _ => address,
    }
}

/// An address that stands in a line of its own, with the lines behind it that name an addressee or a post code.
fn alone(reading: &Reading, sentence: &super::sentence::Sentence) -> Option<Range<usize>> {
    let line = reading.text[sentence.range.clone()].trim();
    let length = line.chars().count();
    if !(8..=90).contains(&length)
        || line.contains(['：', ':', '。', '，', '@'])
        || !PLACE.is_match(line)
        || !line.contains(['市', '省', '区'])
    {
        return None;
    }
    let start = sentence.range.start + reading.text[sentence.range.clone()].find(line)?;
    let mut end = start + line.len();
    for next in reading.text[end..].split_inclusive('\n').take(6) {
        let text = next.trim();
        let belongs = text.is_empty()
            || text.chars().count() <= 30
                && (text.contains("邮编")
                    || text.contains("邮政编码")
                    || text.ends_with(['收', '部', '）'])
                    || text.ends_with("公司"));
        if !belongs {
            break;
        }
        end += next.len();
    }
    Some(start..start + reading.text[start..end].trim_end().len())
}

fn add(
    found: &mut Vec<Address>,
    channel: Channel,
    value: Option<&str>,
    range: Range<usize>,
    confidence: f64,
) {
    let key = |value: Option<&str>| {
        value.map(|it| {
            it.chars()
                .filter(|it| it.is_alphanumeric())
                .collect::<String>()
                .to_lowercase()
        })
    };
    let new = Address {
        channel,
        value: value.map(str::to_owned),
        range,
        confidence,
    };
    let full = found.len() >= MOST;
    match found
        .iter_mut()
        .find(|it| it.channel == channel && key(it.value.as_deref()) == key(value))
    {
        Some(old) if old.confidence < confidence => *old = new,
        Some(_) => {}
        None if full => {}
        None => found.push(new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::know::clause::Outline;

    fn values(text: &str) -> Vec<String> {
        let outline = Outline::read(text, &Default::default());
        let reading = Reading::new(text, &outline);
        let found = find(&reading, &Whose::new(&reading));
        found.into_iter().filter_map(|it| it.value).collect()
    }

    #[test]
    fn the_addresses_of_others_are_not_the_providers() {
        let text = "青松隐私政策\n一、我们收集的信息\n注册时收集手机号码，问题可写信至 help@qingsong.example。\n二、第三方SDK目录\n\
            SDK名称：云推；公司：云推网络；联系方式：service@yuntui.example；隐私政策：https://www.yuntui.example/privacy\n\
            SDK名称：图知；联系电话：400-888-9999；联系地址：上海市浦东新区张江路100号；隐私政策：https://www.yuntui.example/legal\n\
            三、委托处理\n受托方：递达物流；联系邮箱：privacy@dida.example；电话：021-55556666\n\
            四、联系我们\n邮箱：privacy@qingsong.example，电话：400-123-4567/13800000000，地址：【浙江省杭州市西湖区文三路99号青松大厦】。\n";
        assert_eq!(
            values(text),
            [
                "help@qingsong.example",
                "privacy@qingsong.example",
                "400-123-4567",
                "13800000000",
                "浙江省杭州市西湖区文三路99号青松大厦"
            ]
        );
        let text = "Privacy Policy\n1. What we collect\nYour name.\n2. Our processors\nMail Pigeon Inc., 12 Long Street, Denver, CO 80202, privacy@pigeon.example, phone +1 303-555-0100\n\
            3. Payments\nUnpaid bills go to a collector; see the privacy notice of Debt Ltd (Ash Street 1, 64646 Heppen, Germany).\nService provider: Till Ltd; contact: dpo@till.example\n\
            We share with the following third-party service providers:\nParty (contact): Sales Mill (privacy@mill.example); United States\n4. Contact us\nWrite to privacy@pine.example.Also to Pine Ltd, 5 High Street, London N1 9GU, phone +44 20 7946 0000.\n+44 20 7946 0001\n";
        assert_eq!(
            values(text),
            [
                "privacy@pine.example",
                "+44 20 7946 0000",
                "+44 20 7946 0001",
                "5 High Street, London N1 9GU"
            ]
        );
    }

    #[test]
    fn who_stands_for_the_provider_in_one_country_is_less_sure() {
        let text = "Privacy Policy\n1. Contact us\nOur local representative in Norway: norge@deputy.example, 5 Fjord Street, 0150 Oslo, Norway.\n\
            Write to us at privacy@pine.example, see pine.example, or at 12 High Street, London N1 9GU.\n";
        let outline = Outline::read(text, &Default::default());
        let reading = Reading::new(text, &outline);
        let found = find(&reading, &Whose::new(&reading));
        let sure = found.iter().filter(|it| it.confidence > DEPUTY);
        let sure: Vec<_> = sure.filter_map(|it| it.value.as_deref()).collect();
        assert_eq!(
            sure,
            ["privacy@pine.example", "12 High Street, London N1 9GU"]
        );
        assert_eq!(found.len(), 4, "{found:?}");
    }

    #[test]
    fn whom_one_complains_to_is_no_way_to_the_provider() {
        let text = "青松隐私政策\n一、联系我们\n邮箱：privacy@qingsong.example，电话：400-123-4567。\n\
            如果您对我们的回复不满意，您还可以向杭州市互联网信息办公室投诉，电话：0571-55550001，地址：浙江省杭州市西湖区文三路1号。\n\
            您也可以向下列部门举报：\n浙江省通信管理局\n地址：浙江省杭州市西湖区文二路2号\n电话：0571-55550002\n\
            消费者协会（jubao@xiaoxie.example）；人民法院，位于杭州市西湖区文一路3号。\n\
            投诉监管部门之前，您可以先致电我们的专线：0571-55550003。\n";
        assert_eq!(
            values(text),
            ["privacy@qingsong.example", "400-123-4567", "0571-55550003"]
        );
        let text = "Privacy Policy\n1. Contact us\nWrite to privacy@pine.example or call us at +44 20 7946 0000.\n\
            You may complain to the Information Commissioner, Mill House, 2 Water Lane, Stockport SK9 5AF, phone +44 303 123 0000, casework@office.example. In Africa, write to help@inforegulator.example.\n\
            2. Complaints\nThe supervisory authority is:\nThe Federal Commissioner\nGraben 3\n53117 Bonn\nPhone: +49 228 555 0100\n\
            Before you go to a court, our office at 5 Tudor Court, London N1 9GU will help you.\n";
        assert_eq!(
            values(text),
            [
                "privacy@pine.example",
                "+44 20 7946 0000",
                "5 Tudor Court, London N1 9GU"
            ]
        );
    }
}
