package org.pilotreadiness.cli.lsp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Serves one editor from its first message to its last. */
public final class RuleServer implements LanguageServer {

    /** The longest message, in bytes: a file of the largest size with each character escaped. */
    private static final int LONGEST = 8 << 20;

    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Documents documents;
    private final @Nullable Locale language;
    private boolean isShutDown;

    private RuleServer(Documents documents, @Nullable Locale language) {
        this.documents = documents;
        this.language = language;
    }

    /**
     * Serves until the editor ends it, or is gone.
     *
     * @param language of what people read; null for that of the editor
     * @return whether the editor has said that it is done before it went
     * @throws IOException when what it asked for could not be written
     */
    public static boolean serve(InputStream in, OutputStream out, @Nullable Locale language)
            throws InterruptedException, IOException {
        ExecutorService listening = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "listening");
            thread.setDaemon(true);
            return thread;
        });
        try (Documents documents = new Documents()) {
            RuleServer server = new RuleServer(documents, language);
            Launcher<LanguageClient> launcher = new Bounded()
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(server.watched(out))
                    .setExecutorService(listening)
                    .create();
            documents.tell(launcher.getRemoteProxy());
            Future<?> heard = launcher.startListening();
            listening.execute(() -> {
                try {
                    heard.get();
                } catch (ExecutionException | InterruptedException unheard) {
                    // The editor is gone all the same.
                }
                server.ended.complete(false);
            });
            return server.ended.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unwritten) {
                throw unwritten;
            }
            throw new IllegalStateException("nothing else completes it so", e);
        } finally {
            listening.shutdownNow();
        }
    }

    /** The output, of which the first failure ends the service. */
    private OutputStream watched(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    out.write(bytes, from, length);
                    out.flush();
                } catch (IOException e) {
                    ended.completeExceptionally(e);
                    throw e;
                }
            }
        };
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        documents.open(Workspace.of(roots(params)), spoken(params));
        ServerCapabilities able = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Full);
        sync.setSave(new SaveOptions(false));
        able.setTextDocumentSync(sync);
        able.setCompletionProvider(new CompletionOptions(false, List.of("@", ".", "(")));
        able.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        able.setHoverProvider(true);
        able.setDefinitionProvider(true);
        able.setDocumentSymbolProvider(true);
        return CompletableFuture.completedFuture(new InitializeResult(able, new ServerInfo("readiness")));
    }

    private Locale spoken(InitializeParams params) {
        if (language != null) {
            return language;
        }
        return params.getLocale() == null ? Locale.ENGLISH : Locale.forLanguageTag(params.getLocale());
    }

    @SuppressWarnings("deprecation") // older editors name one root only
    private static List<String> roots(InitializeParams params) {
        List<String> roots = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(roots::add);
        }
        if (roots.isEmpty() && params.getRootUri() != null) {
            roots.add(params.getRootUri());
        }
        return roots;
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(isShutDown);
    }

    @Override
    public void setTrace(SetTraceParams any) {
        // Nothing is traced.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return documents;
    }

    /** Ends when a message says that it is too long. */
    private static final class Bounded extends Launcher.Builder<LanguageClient> {

        @Override
        protected ConcurrentMessageProcessor createMessageProcessor(
                MessageProducer reader, MessageConsumer consumer, LanguageClient client) {
            return super.createMessageProcessor(new BoundedProducer(input, createJson()), consumer, client);
        }

        private MessageJsonHandler createJson() {
            return createJsonHandler();
        }
    }

    private static final class BoundedProducer extends StreamMessageProducer {

        BoundedProducer(InputStream in, MessageJsonHandler json) {
            super(in, json);
        }

        @Override
        protected void parseHeader(String line, Headers headers) {
            super.parseHeader(line, headers);
            if (headers.contentLength > LONGEST) {
                throw new IllegalStateException("The message is too long (" + headers.contentLength + ").");
            }
        }
    }
}
