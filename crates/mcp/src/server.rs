//! The server: the methods of the protocol, answered by the tools.

use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CustomRequest, CustomResult, ErrorCode, ErrorData,
    Implementation, ListResourcesResult, ListToolsResult, PaginatedRequestParams,
    ReadResourceRequestParams, ReadResourceResponse, ServerCapabilities, ServerConfig,
};
use rmcp::service::RequestContext;
use rmcp::{RoleServer, serve_server};
use tokio::sync::{Semaphore, watch};

use crate::answer::refusal;
use crate::desk::Desk;
use crate::lines::Lines;
use crate::resources;
use crate::tools::{TOOLS, ToolKind};

const INSTRUCTIONS: &str = include_str!("instructions.md");

/// How many calls may wait for their turn.
const MOST_CALLS: usize = 32;

/// The methods that take parameters.
const METHODS: [&str; 5] =
    ["initialize", "resources/list", "resources/read", "tools/call", "tools/list"];

/// Answers the requests of one client.
struct Server {
    desk: Desk,
    calls: Semaphore,
    ended: watch::Receiver<bool>,
}

/// Serves one client until its input ends.
///
/// # Errors
/// What ended it before, as a sentence.
pub(crate) fn serve(desk: Desk, lines: Lines) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the server could not be started: {error}"))?;
    runtime.block_on(async {
        let ended = lines.ended();
        let server = Server { desk, calls: Semaphore::new(MOST_CALLS), ended: ended.clone() };
        let running = match serve_server(server, lines).await {
            Ok(running) => running,
            // A client that asks for nothing is no mistake.
            Err(_) if *ended.borrow() => return Ok(()),
            Err(error) => return Err(format!("the client could not be served: {error}")),
        };
        running.waiting().await.map(drop).map_err(|error| format!("the server failed: {error}"))
    })
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().build();
        let mut implementation = Implementation::new("infer", env!("CARGO_PKG_VERSION"));
        implementation.title = Some("infer: what sources establish".to_owned());
        ServerConfig::new(capabilities)
            .with_server_info(implementation)
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(TOOLS.iter().map(ToolKind::definition).collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = TOOLS.iter().find(|tool| tool.name == request.name) else {
            let names: Vec<&str> = TOOLS.iter().map(|tool| tool.name).collect();
            let message = format!("there is no such tool; there are {}", names.join(", "));
            return Err(ErrorData::invalid_params(message, None));
        };
        let Ok(_waiting) = self.calls.try_acquire() else {
            let words = format!(
                "{MOST_CALLS} calls are waiting already; ask again when they are answered."
            );
            return Ok(refusal(&words, "").into());
        };
        let answer = self
            .unless_ended(&context, tool.call(request.arguments.unwrap_or_default(), &self.desk));
        Ok(match answer.await? {
            Ok(answer) => answer.result().into(),
            Err(refused) => refusal(&refused.words, &refused.material).into(),
        })
    }

    /// What no method is, or has no parameters that fit: the library tells them apart by nothing else.
    async fn on_custom_request(
        &self,
        request: CustomRequest,
        _: RequestContext<RoleServer>,
    ) -> Result<CustomResult, ErrorData> {
        let method = request.method;
        if METHODS.contains(&method.as_str()) {
            let message = format!("the parameters of `{method}` do not fit it");
            return Err(ErrorData::invalid_params(message, None));
        }
        let message = format!("there is no method `{method}`");
        Err(ErrorData::new(ErrorCode::METHOD_NOT_FOUND, message, None))
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        Ok(ListResourcesResult::with_all_items(resources::list()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let contents = self.unless_ended(&context, resources::read(&request.uri, &self.desk));
        contents.await?.map(ReadResourceResponse::from)
    }
}

impl Server {
    /// What a future gives, unless the client takes its request back, or is gone. Processes end with the
    /// future that waits for them.
    async fn unless_ended<T>(
        &self,
        context: &RequestContext<RoleServer>,
        future: impl Future<Output = T>,
    ) -> Result<T, ErrorData> {
        let mut ended = self.ended.clone();
        tokio::select! {
            result = future => Ok(result),
            () = context.ct.cancelled() => Err(taken_back()),
            _ = ended.wait_for(|ended| *ended) => Err(taken_back()),
        }
    }
}

fn taken_back() -> ErrorData {
    ErrorData::internal_error("the request was taken back", None)
}
