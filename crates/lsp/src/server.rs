//! The protocol: what the editor says is done in order, and what it asks is answered.
//!
//! What is wrong is told when nothing more is to be read, so that a burst of edits costs one look at the case.

use gen_lsp_types as lsp;
use geoinfer::diagnostic::quoted;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

use crate::answers::WHY;
use crate::documents::BUILTIN_SCHEME;
use crate::lines::Encoding;
use crate::paths::path_of;
use crate::session::Session;

/// A connection that ended, or an editor that does not keep to the protocol.
pub type Ended = Box<dyn std::error::Error + Sync + Send>;

/// Speaks with one editor until it says that it is done.
///
/// # Errors
/// The editor was gone before that, or said what no editor says.
pub fn serve(mut session: Session, connection: &Connection) -> Result<(), Ended> {
    let (id, params) = connection.initialize_start()?;
    let result = initialize(&mut session, &params);
    connection.initialize_finish(id, serde_json::to_value(result)?)?;
    if params.pointer("/capabilities/workspace/didChangeWatchedFiles/dynamicRegistration")
        == Some(&Json::Bool(true))
    {
        connection.sender.send(watch_request().into())?;
    }
    while let Ok(message) = connection.receiver.recv() {
        if let Message::Request(request) = &message
            && connection.handle_shutdown(request)?
        {
            return Ok(());
        }
        handle(&mut session, message, connection)?;
        if connection.receiver.is_empty() {
            tell_news(&mut session, connection)?;
        }
    }
    Ok(())
}

/// Asks to be told when files change that other programs write.
fn watch_request() -> Request {
    let watchers = ["**/*.json", "**/*.dl"].map(|pattern| json!({"globPattern": pattern}));
    let registration = json!({
        "id": "files",
        "method": "workspace/didChangeWatchedFiles",
        "registerOptions": {"watchers": watchers},
    });
    let params = json!({"registrations": [registration]});
    Request::new("watch".to_owned().into(), "client/registerCapability".to_owned(), params)
}

fn tell_news(session: &mut Session, connection: &Connection) -> Result<(), Ended> {
    for news in session.news() {
        let method = "textDocument/publishDiagnostics".to_owned();
        connection.sender.send(Notification::new(method, news).into())?;
    }
    Ok(())
}

/// What the server can, in the units that the editor counts in.
fn initialize(session: &mut Session, params: &Json) -> lsp::InitializeResult {
    let encodings = params.pointer("/capabilities/general/positionEncodings");
    let mut encodings = encodings.and_then(Json::as_array).into_iter().flatten();
    let position_encoding = if encodings.any(|encoding| encoding == "utf-8") {
        session.encoding = Encoding::Utf8;
        lsp::PositionEncodingKind::UTF8
    } else {
        lsp::PositionEncodingKind::UTF16
    };
    session.folders = folders(params);
    configure(session, params.get("initializationOptions").unwrap_or(&Json::Null));
    let info = lsp::ServerInfo {
        name: "infer".to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    };
    let capabilities = capabilities(position_encoding);
    lsp::InitializeResult { capabilities, server_info: Some(info) }
}

fn folders(params: &Json) -> Vec<String> {
    let listed = params.get("workspaceFolders").and_then(Json::as_array).into_iter().flatten();
    let mut uris: Vec<&Json> = listed.filter_map(|folder| folder.get("uri")).collect();
    if uris.is_empty() {
        uris.extend(params.get("rootUri"));
    }
    uris.into_iter().filter_map(Json::as_str).map(|uri| path_of(&uri.into())).collect()
}

/// Takes the rules that the editor's settings name, `{"rules": ["house.dl"], "noBuiltin": false}`: relative
/// to the first folder that is open. Options of the command come first.
fn configure(session: &mut Session, options: &Json) {
    let folder = session.folders.first().cloned().unwrap_or_default();
    let files = options.get("rules").and_then(Json::as_array).into_iter().flatten();
    let files = files.filter_map(Json::as_str).map(|file| {
        let path = std::path::Path::new(&folder).join(file);
        crate::paths::normal(&path.to_string_lossy())
    });
    session.rule_files.files.extend(files);
    session.rule_files.no_builtin |= options.get("noBuiltin") == Some(&Json::Bool(true));
    session.documents.shows_builtin = options.get("showsBuiltin") == Some(&Json::Bool(true));
}

fn capabilities(encoding: lsp::PositionEncodingKind) -> lsp::ServerCapabilities {
    let sync = lsp::TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(lsp::TextDocumentSyncKind::Incremental),
        ..lsp::TextDocumentSyncOptions::default()
    };
    let completion = lsp::CompletionOptions {
        trigger_characters: Some(["\"", "."].map(str::to_owned).into()),
        ..lsp::CompletionOptions::default()
    };
    let rename = lsp::RenameOptions { prepare_provider: Some(true), ..Default::default() };
    let lens = lsp::CodeLensOptions { resolve_provider: Some(true), ..Default::default() };
    let commands = vec![WHY.to_owned()];
    lsp::ServerCapabilities {
        position_encoding: Some(encoding),
        text_document_sync: Some(lsp::TextDocumentSync::Options(sync)),
        hover_provider: Some(lsp::HoverProvider::Bool(true)),
        definition_provider: Some(lsp::DefinitionProvider::Bool(true)),
        references_provider: Some(lsp::ReferencesProvider::Bool(true)),
        completion_provider: Some(completion),
        rename_provider: Some(lsp::RenameProvider::RenameOptions(rename)),
        code_lens_provider: Some(lens),
        code_action_provider: Some(lsp::CodeActionProvider::Bool(true)),
        document_formatting_provider: Some(lsp::DocumentFormattingProvider::Bool(true)),
        execute_command_provider: Some(lsp::ExecuteCommandOptions {
            commands,
            ..Default::default()
        }),
        ..lsp::ServerCapabilities::default()
    }
}

fn handle(session: &mut Session, message: Message, connection: &Connection) -> Result<(), Ended> {
    match message {
        Message::Request(request) => {
            let response = answer(session, request);
            connection.sender.send(response.into())?;
        }
        Message::Notification(notification) => notice(session, notification),
        Message::Response(_) => {}
    }
    Ok(())
}

/// Does what the editor says. What cannot be read is passed over, as the protocol asks for.
fn notice(session: &mut Session, notification: Notification) {
    let Notification { method, params } = notification;
    match method.as_str() {
        "textDocument/didOpen" => {
            let item = read::<lsp::DidOpenTextDocumentParams>(params);
            item.into_iter().for_each(|it| session.open(it.text_document));
        }
        "textDocument/didChange" => {
            let change = read::<lsp::DidChangeTextDocumentParams>(params);
            change.iter().for_each(|it| session.change(it));
        }
        "textDocument/didClose" => {
            let closed = read::<lsp::DidCloseTextDocumentParams>(params);
            closed.iter().for_each(|it| session.close(&it.text_document.uri));
        }
        "workspace/didChangeWatchedFiles" => {
            let files = read::<lsp::DidChangeWatchedFilesParams>(params);
            let changes = files.iter().flat_map(|it| &it.changes);
            changes.for_each(|it| session.forget(&path_of(&it.uri)));
        }
        _ => {}
    }
}

fn read<T: DeserializeOwned>(params: Json) -> Option<T> {
    serde_json::from_value(params).ok()
}

/// An answer, or why there is none.
type Answered = Result<Json, (ErrorCode, String)>;

/// Answers a question. One that nothing can be said to has the answer that there is nothing.
fn answer(session: &mut Session, request: Request) -> Response {
    let Request { id, method, params } = request;
    let answered = of_place(session, &method, params)
        .unwrap_or_else(|params| of_document(session, &method, params));
    match answered {
        Ok(result) => Response::new_ok(id, result),
        Err((code, message)) => Response::new_err(id, code as i32, message),
    }
}

/// Answers what is asked of a place in a document; another question comes back.
fn of_place(session: &mut Session, method: &str, params: Json) -> Result<Answered, Json> {
    Ok(match method {
        "textDocument/hover" => ask(params, |it: lsp::HoverParams| {
            Ok(json!(session.hover(&it.text_document_position_params)))
        }),
        "textDocument/definition" => ask(params, |it: lsp::DefinitionParams| {
            Ok(json!(session.definition(&it.text_document_position_params)))
        }),
        "textDocument/references" => ask(params, |it: lsp::ReferenceParams| {
            let at = &it.text_document_position_params;
            Ok(json!(session.references(at, it.context.include_declaration)))
        }),
        "textDocument/completion" => ask(params, |it: lsp::CompletionParams| {
            Ok(json!(session.completion(&it.text_document_position_params)))
        }),
        "textDocument/prepareRename" => ask(params, |it: lsp::PrepareRenameParams| {
            Ok(json!(session.expect_renamable(&it.text_document_position_params)?))
        }),
        "textDocument/rename" => ask(params, |it: lsp::RenameParams| {
            Ok(json!(session.rename(&it.text_document_position_params, &it.new_name)?))
        }),
        _ => return Err(params),
    })
}

/// Answers what is asked of a document, or of the server.
fn of_document(session: &mut Session, method: &str, params: Json) -> Answered {
    match method {
        "textDocument/codeLens" => {
            ask(params, |it: lsp::CodeLensParams| Ok(json!(session.lenses(&it.text_document.uri))))
        }
        "codeLens/resolve" => ask(params, |it: lsp::CodeLens| Ok(json!(session.told_lens(it)))),
        "textDocument/codeAction" => ask(params, |it| Ok(json!(session.fixes(&it)))),
        "textDocument/formatting" => ask(params, |it: lsp::DocumentFormattingParams| {
            Ok(json!(session.tidied(&it.text_document.uri)))
        }),
        "workspace/executeCommand" => ask(params, |it: lsp::ExecuteCommandParams| {
            match (it.command.as_str(), it.arguments.as_deref()) {
                (WHY, Some([Json::String(uri), Json::String(asked)])) => {
                    Ok(json!(session.why(&uri.as_str().into(), asked)))
                }
                _ => Err("the command is `infer.why`, with an address and a question".to_owned()),
            }
        }),
        "infer/builtin" => {
            ask(params, |it: lsp::TextDocumentIdentifier| Ok(json!(builtin_text(&it.uri))))
        }
        _ => {
            let message = format!("there is no method {}", quoted(method));
            Err((ErrorCode::MethodNotFound, message))
        }
    }
}

/// What is asked, answered; or why not.
fn ask<P: DeserializeOwned>(
    params: Json,
    answer: impl FnOnce(P) -> Result<Json, String>,
) -> Answered {
    let params = serde_json::from_value(params);
    let params = params.map_err(|error| (ErrorCode::InvalidParams, error.to_string()))?;
    answer(params).map_err(|reason| (ErrorCode::RequestFailed, reason))
}

/// The text of the built-in rulebook at an address.
fn builtin_text(uri: &lsp::Uri) -> Option<String> {
    let name = uri.0.strip_prefix(BUILTIN_SCHEME)?;
    let sources = geoinfer::program::builtin_sources().into_iter();
    sources.map(|source| (source.name, source.text)).find(|(it, _)| it == name).map(|it| it.1)
}
