use desk::*;
#[test] fn probe() {
    let c = Catalogue::load(None);
    for f in &c.faults { println!("{:?}", f.text(Language::EnUs)); }
    println!("{:?}", c.ids());
    std::fs::write("/tmp/t/catalogue.json", serde_json::to_string_pretty(&c).unwrap()).unwrap();
    let desk = Desk::open(Keyring::system(), std::path::Path::new("/tmp/t/data"));
    for lang in [LetterLanguage::ZhCn, LetterLanguage::EnUs, LetterLanguage::Both] {
    let d = Draft { policy: "baidu-ai-cloud".into(), right: "deletion".into(), language: lang, name: "王小明".into(), account: "wangxm@example.com".into(), grounds: vec!["pipl-47-3".into()], details: "请一并删除 2024 年的工单。\n谢谢 $& #{x} *bold* <b>".into(), ..Default::default() };
    let today = jiff::civil::date(2026,11,23);
    let t = std::time::Instant::now();
    let p = desk.preview(&d, today).unwrap(); println!("preview {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let p = desk.preview(&d, today).unwrap(); println!("preview again {:?} {}", t.elapsed(), p.pages[0].len());
    println!("{}", p.text);
    let t = std::time::Instant::now();
    std::fs::write(format!("/tmp/t/{lang:?}.pdf"), desk.export(&d, Format::Pdf, today).unwrap()).unwrap(); println!("pdf {:?}", t.elapsed());
    }
}
