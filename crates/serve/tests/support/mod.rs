//! A server on a folder of its own, and what a browser does with it.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// `serve` as `examples/serve.rs` has it. A run of all tests of the package has built it.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().unwrap().parent().unwrap().join("examples/serve");
    if !program.exists() {
        let build = ["build", "--locked", "-p", "infer-serve", "--example", "serve"];
        assert!(Command::new(env!("CARGO")).args(build).status().unwrap().success());
    }
    program
});

/// The program.
pub(crate) fn program() -> &'static Path {
    &PROGRAM
}

/// A new folder, which goes with the test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("serve-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("stories")).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join("stories").join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    /// Saves a file as an editor does: beside it, and then in its place.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let aside = self.0.join("aside");
        fs::write(&aside, text).unwrap();
        fs::rename(aside, self.file(name)).unwrap();
    }

    /// What the program itself says of a case.
    pub(crate) fn board(&self, name: &str) -> String {
        let said = Command::new(&*PROGRAM).arg(self.file(name)).output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A server, which ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
    pub(crate) token: String,
}

impl Server {
    /// On the folder `stories`.
    pub(crate) fn start(folder: &Folder, options: &[&str]) -> Self {
        Self::start_on("stories/", folder, options)
    }

    /// On this path.
    pub(crate) fn start_on(path: &str, folder: &Folder, options: &[&str]) -> Self {
        let mut child = Command::new(&*PROGRAM)
            .args(["serve", path])
            .args(options)
            .current_dir(&folder.0)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("open http://").unwrap();
        let (address, token) = url.split_once("/?token=").unwrap();
        Self { child, address: address.to_owned(), token: token.to_owned() }
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn cookie(&self) -> String {
        let port = self.address.rsplit(':').next().unwrap();
        format!("infer-{port}={}", self.token)
    }

    /// Sends a request with these headers.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Reply {
        let mut stream = self.open(method, path, headers, body);
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Reply::parse(&String::from_utf8_lossy(&bytes))
    }

    fn open(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(2))).unwrap();
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        write!(head, "Content-Length: {}\r\n\r\n", body.len()).unwrap();
        // A request that is refused may not be read to its end.
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(body.as_bytes());
        stream
    }

    /// As a browser that has the cookie.
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[("Host", &self.address), ("Cookie", &self.cookie())], "")
    }

    /// A form of a page of the server.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value)));
        let origin = format!("http://{}", self.address);
        let headers = [
            ("Host", self.address.as_str()),
            ("Cookie", &self.cookie()),
            ("Origin", &origin),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.send("POST", path, &headers, &body.collect::<Vec<_>>().join("&"))
    }

    /// Waits until a page says this.
    pub(crate) fn wait(&self, path: &str, words: &str) -> String {
        let mut last = String::new();
        for _ in 0..600 {
            last = self.get(path).body;
            if last.contains(words) {
                return last;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("{path} never says {words:?}: {last}");
    }

    /// What is told to a browser that listens, line by line.
    pub(crate) fn listen(&self) -> BufReader<TcpStream> {
        let headers = [("Host", self.address.as_str()), ("Cookie", &self.cookie())];
        let mut lines = BufReader::new(self.open("GET", "/events", &headers, ""));
        let mut line = String::new();
        while !line.contains("retry") {
            line.clear();
            assert_ne!(lines.read_line(&mut line).unwrap(), 0, "nobody tells anything");
        }
        lines
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        Self { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    /// The value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let rest =
            self.body.split_once(&start).unwrap_or_else(|| panic!("{name}: {}", self.body)).1;
        rest.split('"').next().unwrap().to_owned()
    }
}

/// As a form sends it.
pub(crate) fn coded(text: &str) -> String {
    let mut coded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            coded.push(char::from(byte));
        } else {
            write!(coded, "%{byte:02X}").unwrap();
        }
    }
    coded
}
