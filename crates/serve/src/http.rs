//! Requests and replies: within limits, and only those that are ours.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use geoinfer::cli::extension::{Console, Stop};
use geoinfer::diagnostic::Diagnostic;
use http_body_util::channel::{Channel, Sender};
use http_body_util::{BodyExt as _, Either, Full, Limited};
use hyper::body::Incoming;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
    HeaderValue, LOCATION, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::{Semaphore, broadcast};

use crate::guard::{Guard, Refusal};
use crate::live::Live;
use crate::options::Settings;
use crate::pages::{Desk, fault};

/// How many connections there may be at once.
const MOST_CONNECTIONS: usize = 128;
/// How many requests are answered at once, each by a thread.
const MOST_THREADS: usize = 16;
/// How many bytes a form may send: an article is pasted whole.
const LARGEST_FORM: usize = 4 << 20;
/// How long a browser may take to send the head of a request, and then its form.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a browser that hears nothing is told that all is well.
const BEAT: Duration = Duration::from_secs(20);

/// What a browser may do with our pages: nothing but what this server sends. The one image that a page loads is
/// the picture of a case, which the script paints as PNG.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A request that is ours.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// What stands in the address, and in the form.
    pub(crate) fields: Fields,
}

/// Names and values as a form sends them: a name may come more than once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields(pub(crate) Vec<(String, String)>);

impl Fields {
    fn parse(text: &[u8]) -> Vec<(String, String)> {
        form_urlencoded::parse(text).into_owned().collect()
    }

    /// The first value of this name, or nothing.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// All values of this name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether it is there and says something.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.all(name).any(|value| !value.is_empty())
    }
}

/// What is sent back.
pub(crate) enum Reply {
    Page(StatusCode, String),
    /// Go on there.
    Go(String),
    /// A piece that belongs to a page, by its type.
    Piece(&'static str, String),
    /// A file to keep: its name, type and bytes.
    File(String, &'static str, Vec<u8>),
}

type Body = Either<Full<Bytes>, Channel<Bytes, Infallible>>;

/// What all connections share.
struct Server {
    guard: Guard,
    live: Arc<Live>,
    desk: Desk,
    answering: Semaphore,
}

/// Serves until the process ends.
pub(crate) fn serve(settings: Settings, console: &mut Console) -> Result<(), Stop> {
    let wanted = settings.address;
    let lost = |error: std::io::Error| {
        let message = format!("cannot listen on {wanted}: {error}");
        Diagnostic::error("no-address", message)
            .help("give another `--port`, or none for a free one")
    };
    let listener = TcpListener::bind(settings.address).map_err(lost)?;
    listener.set_nonblocking(true).map_err(lost)?;
    let guard = Guard::new(listener.local_addr().map_err(lost)?, settings.hosts.clone())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(MOST_THREADS)
        .enable_all()
        .build()
        .map_err(lost)?;
    let address = guard.address();
    let settings = Arc::new(settings);
    let desk = Desk::open(&settings, console)?;
    let live = Arc::clone(&desk.live);
    let server = Server { guard, live, desk, answering: Semaphore::new(MOST_THREADS) };
    console.print(|out, _| writeln!(out, "open {address}"))?;
    runtime.block_on(accept(listener, Arc::new(server))).map_err(|error| lost(error).into())
}

async fn accept(listener: TcpListener, server: Arc<Server>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&connections).acquire_owned().await else { return Ok(()) };
        let Ok((stream, _)) = listener.accept().await else {
            // Such as too many open files: that passes.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(Arc::clone(&server), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .max_buf_size(64 << 10)
                .serve_connection(TokioIo::new(stream), service);
            // A browser may leave at any time.
            let _ = connection.await;
            drop(place);
        });
    }
}

async fn answer(
    server: Arc<Server>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let guard = &server.guard;
    let (method, path) = (parts.method, parts.uri.path().to_owned());
    if let Err(refusal) = guard.check_host(&parts.headers) {
        return Ok(refused(refusal));
    }
    let query = Fields(Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()));
    if path == "/" && guard.is_token(query.get("token")) {
        let mut response = response(Reply::Go("/".to_owned()));
        if let Ok(cookie) = HeaderValue::from_str(&guard.cookie()) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        return Ok(response);
    }
    let changes = method != Method::GET && method != Method::HEAD;
    if let Err(refusal) = guard.check(&parts.headers, changes) {
        return Ok(refused(refusal));
    }
    if path == "/events" && method == Method::GET {
        return Ok(events(server.live.messages()));
    }
    let form = match read(&method, body).await {
        Ok(form) => form,
        Err(reply) => return Ok(response(reply)),
    };
    let fields = Fields([query.0, form].concat());
    Ok(response(answer_in_thread(server, Asked { method, path, fields }).await))
}

/// Answers in a thread, of which there are few.
async fn answer_in_thread(server: Arc<Server>, asked: Asked) -> Reply {
    let Ok(place) = server.answering.acquire().await else { return too_much() };
    let answering = Arc::clone(&server);
    let reply = tokio::task::spawn_blocking(move || answering.desk.answer(&asked)).await;
    drop(place);
    reply.unwrap_or_else(|_| too_much())
}

fn too_much() -> Reply {
    fault(StatusCode::INTERNAL_SERVER_ERROR, "This could not be answered.")
}

/// The form of a request: nothing if it only asks.
async fn read(method: &Method, body: Incoming) -> Result<Vec<(String, String)>, Reply> {
    match *method {
        Method::GET | Method::HEAD => Ok(Vec::new()),
        Method::POST => {
            let whole = Limited::new(body, LARGEST_FORM).collect();
            match tokio::time::timeout(PATIENCE, whole).await {
                Ok(Ok(whole)) => Ok(Fields::parse(&whole.to_bytes())),
                Ok(Err(_)) => Err(fault(
                    StatusCode::PAYLOAD_TOO_LARGE,
                    "This is more than four megabytes; nothing was changed.",
                )),
                Err(_) => Err(fault(
                    StatusCode::REQUEST_TIMEOUT,
                    "This did not arrive whole; nothing was changed.",
                )),
            }
        }
        _ => Err(fault(StatusCode::METHOD_NOT_ALLOWED, "Pages are read, and forms are sent.")),
    }
}

fn refused(refusal: Refusal) -> Response<Body> {
    response(fault(StatusCode::FORBIDDEN, refusal.text()))
}

/// What is told from now on, for as long as the browser listens.
fn events((now, mut messages): (String, broadcast::Receiver<String>)) -> Response<Body> {
    let (mut sender, body) = Channel::new(8);
    tokio::spawn(async move {
        if send(&mut sender, &format!("retry: 1000\n\n{now}")).await.is_err() {
            return;
        }
        loop {
            let message = match tokio::time::timeout(BEAT, messages.recv()).await {
                Ok(Ok(message)) => message,
                // It missed something, and loads all again.
                Ok(Err(broadcast::error::RecvError::Lagged(_))) => {
                    "data: {\"kind\":\"trouble\"}\n\n".to_owned()
                }
                Ok(Err(broadcast::error::RecvError::Closed)) => return,
                Err(_) => ": all is well\n\n".to_owned(),
            };
            if send(&mut sender, &message).await.is_err() {
                return;
            }
        }
    });
    let mut response = Response::new(Either::Right(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    common(&mut response);
    response
}

async fn send(sender: &mut Sender<Bytes, Infallible>, text: &str) -> Result<(), ()> {
    sender.send_data(Bytes::copy_from_slice(text.as_bytes())).await.map_err(|_| ())
}

fn response(reply: Reply) -> Response<Body> {
    let (status, kind, bytes, more): (_, _, Vec<u8>, Option<(HeaderName, String)>) = match reply {
        Reply::Page(status, html) => (status, "text/html; charset=utf-8", html.into_bytes(), None),
        Reply::Go(to) => (StatusCode::SEE_OTHER, "text/plain", Vec::new(), Some((LOCATION, to))),
        Reply::Piece(kind, text) => (StatusCode::OK, kind, text.into_bytes(), None),
        Reply::File(name, kind, bytes) => {
            let disposition = format!("attachment; filename=\"{}\"", plain(&name));
            (StatusCode::OK, kind, bytes, Some((CONTENT_DISPOSITION, disposition)))
        }
    };
    let mut response = Response::new(Either::Left(Full::new(Bytes::from(bytes))));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    }
    if let Some((name, value)) = more
        && let Ok(value) = HeaderValue::from_str(&value)
    {
        headers.insert(name, value);
    }
    common(&mut response);
    response
}

/// A file's name without what a header could not hold.
fn plain(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    name.chars().map(|letter| if is_plain(letter) { letter } else { '-' }).collect()
}

/// The headers of every reply.
fn common(response: &mut Response<Body>) {
    let headers = response.headers_mut();
    let set = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Without it, browsers name no origin where a form is sent.
        (REFERRER_POLICY, "same-origin"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
