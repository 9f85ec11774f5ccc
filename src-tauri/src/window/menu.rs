//! The window's menu: drawn as the desk words it. What an entry does, the page does, as if its key were pressed.

use crate::page;
use crate::pipe::{Does, Entry, Menu};
use tauri::menu::{MenuBuilder, MenuItemBuilder, SubmenuBuilder};
use tauri::{AppHandle, WebviewWindow, Wry};

/// Makes the menu of the window.
///
/// # Errors
/// What the system's menu says.
pub fn menu(app: &AppHandle, menus: &[Menu]) -> tauri::Result<tauri::menu::Menu<Wry>> {
    let mut bar = MenuBuilder::new(app);
    for menu in menus {
        let mut one = SubmenuBuilder::new(app, &menu.text);
        for entry in &menu.entries {
            let Entry::Does { text, keys, does } = entry else {
                one = one.separator();
                continue;
            };
            let id = serde_json::to_string(does).unwrap_or_default();
            let mut item = MenuItemBuilder::with_id(id, text);
            if let Some(keys) = keys {
                item = item.accelerator(keys);
            }
            one = one.item(&item.build(app)?);
        }
        bar = bar.item(&one.build()?);
    }
    bar.build()
}

/// Gives a menu the words of another language. Its entries stay: the toolkit complains of every key of an entry that
/// is taken away.
///
/// # Errors
/// What the system's menu says.
pub fn worded(menu: &tauri::menu::Menu<Wry>, menus: &[Menu]) -> tauri::Result<()> {
    for (one, words) in menu.items()?.iter().zip(menus) {
        let Some(one) = one.as_submenu() else {
            continue;
        };
        one.set_text(&words.text)?;
        for (item, entry) in one.items()?.iter().zip(&words.entries) {
            if let (Some(item), Entry::Does { text, .. }) = (item.as_menuitem(), entry) {
                item.set_text(text)?;
            }
        }
    }
    Ok(())
}

/// Does what the entry with this id does.
pub fn chosen(window: &WebviewWindow, id: &str) {
    match serde_json::from_str(id) {
        Ok(Does::Key(key)) => page::press(window, &key),
        Ok(Does::Go(place)) => page::go(window, &place),
        Ok(Does::Edit(command)) => page::edit(window, command),
        // The window is asked to close, so that its place is kept.
        Ok(Does::Quit) => drop(window.close()),
        Err(_) => {}
    }
}
