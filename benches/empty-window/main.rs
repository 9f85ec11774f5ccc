//! The floor that the desk's start and memory are measured against: a window of the same web view, made with
//! the same features and settings of the build, with one sentence in it and nothing behind it.

fn main() {
    let window = |app: &mut tauri::App| {
        tauri::WebviewWindowBuilder::new(app, "empty", tauri::WebviewUrl::default())
            .title("Empty")
            .inner_size(1280.0, 860.0)
            .build()
            .map(drop)
            .map_err(Into::into)
    };
    let run = tauri::Builder::default()
        .setup(window)
        .run(tauri::generate_context!(
            "../benches/empty-window/tauri.conf.json"
        ));
    if let Err(error) = run {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
