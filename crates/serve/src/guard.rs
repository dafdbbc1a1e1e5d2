//! Which requests are ours: from a browser that was given the token, under a name that we listen on, and
//! for changes from a page of ours.

use std::net::{IpAddr, SocketAddr};

use data_encoding::HEXLOWER;
use geoinfer::diagnostic::Diagnostic;
use hmac_sha256::HMAC;
use hyper::HeaderMap;
use hyper::header::{COOKIE, HOST, ORIGIN};

/// The token of a run, and the names of the server.
pub(crate) struct Guard {
    token: String,
    address: SocketAddr,
    hosts: Vec<String>,
}

/// Why a request was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It names another host: a page from elsewhere may have sent it here.
    Host,
    /// It has no token.
    Token,
    /// It is to change something, and is not from a page of ours.
    Origin,
}

impl Refusal {
    /// In words, for the page that the browser shows.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Host => "This server does not answer under that name.",
            Self::Token => {
                "Open the address that the server printed: it holds the token of this run."
            }
            Self::Origin => "Only a page of this server may change anything.",
        }
    }
}

impl Guard {
    /// With a new token.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub(crate) fn new(address: SocketAddr, hosts: Vec<String>) -> Result<Self, Diagnostic> {
        let mut bytes = [0; 24];
        getrandom::fill(&mut bytes).map_err(|error| {
            Diagnostic::error("no-token", format!("the system gives no random numbers: {error}"))
        })?;
        Ok(Self { token: HEXLOWER.encode(&bytes), address, hosts })
    }

    /// The address to open.
    pub(crate) fn address(&self) -> String {
        let ip = self.address.ip();
        let host = if ip.is_unspecified() { "127.0.0.1".to_owned() } else { bracketed(ip) };
        format!("http://{host}:{}/?token={}", self.address.port(), self.token)
    }

    /// The cookie that keeps the token: one for each port, because browsers share them between ports.
    pub(crate) fn cookie(&self) -> String {
        let (name, token) = (self.cookie_name(), &self.token);
        format!("{name}={token}; Path=/; HttpOnly; SameSite=Strict")
    }

    fn cookie_name(&self) -> String {
        format!("infer-{}", self.address.port())
    }

    /// Whether this is the token; how long that takes does not depend on how much is right.
    pub(crate) fn is_token(&self, given: &str) -> bool {
        let print = |text: &str| HMAC::mac(text.as_bytes(), self.token.as_bytes());
        print(given) == print(&self.token)
    }

    /// Refuses what is not ours.
    pub(crate) fn check(&self, headers: &HeaderMap, changes: bool) -> Result<(), Refusal> {
        self.check_host(headers)?;
        if !self.cookies(headers).any(|token| self.is_token(token)) {
            return Err(Refusal::Token);
        }
        if changes && !is_from_here(headers) {
            return Err(Refusal::Origin);
        }
        Ok(())
    }

    /// Refuses another name than ours: a page may have made its own name stand for this machine.
    pub(crate) fn check_host(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let mut given = headers.get_all(HOST).iter();
        match (given.next().and_then(|host| host.to_str().ok()), given.next()) {
            (Some(host), None) if self.is_ours(host) => Ok(()),
            _ => Err(Refusal::Host),
        }
    }

    fn is_ours(&self, host: &str) -> bool {
        let port = self.address.port();
        let suffix = format!(":{port}");
        let name = match host.strip_suffix(&suffix) {
            Some(name) => name,
            None if port == 80 => host,
            None => return false,
        };
        let ip = self.address.ip();
        let is_local = ip.is_loopback() || ip.is_unspecified();
        name == bracketed(ip)
            || (is_local && ["localhost", "127.0.0.1", "[::1]"].contains(&name))
            || self.hosts.iter().any(|known| known == name)
    }

    fn cookies<'h>(&self, headers: &'h HeaderMap) -> impl Iterator<Item = &'h str> {
        let name = self.cookie_name();
        let all = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        let all = all.flat_map(|cookies| cookies.split(';'));
        all.filter_map(move |cookie| cookie.trim().strip_prefix(&name)?.strip_prefix('='))
    }
}

/// Whether a browser says that a page of ours sent this. Every browser names the origin of a form.
fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    if site.is_some_and(|site| site != "same-origin") {
        return false;
    }
    match (text(ORIGIN), text(HOST)) {
        (Some(origin), Some(host)) => origin.strip_prefix("http://") == Some(host),
        _ => false,
    }
}

fn bracketed(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    }
}
