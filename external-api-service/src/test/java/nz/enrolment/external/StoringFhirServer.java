package nz.enrolment.external;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// HAPI's server of FHIR R4 with a store in memory: it reads and answers HTTP and FHIR, and here is
/// what a transaction does, by FHIR R4 section 3.1.0.11.
public final class StoringFhirServer implements AutoCloseable {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Map<String, Resource> stored = new ConcurrentHashMap<>();
  private final AtomicInteger toLose = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Server server = new Server(0);

  StoringFhirServer() {
    RestfulServer fhir = new RestfulServer(FHIR);
    fhir.registerProviders(new Transactions(), new DocumentReferences());
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(fhir), "/fhir/*");
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  String url() {
    return "http://localhost:%d/fhir"
        .formatted(((ServerConnector) server.getConnectors()[0]).getLocalPort());
  }

  /// Keeps what comes next, and does not answer.
  void loseNextAnswer() {
    toLose.incrementAndGet();
  }

  /// All resources of a type.
  <T extends Resource> List<T> stored(Class<T> type) {
    return stored.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void close() throws Exception {
    end.countDown();
    server.stop();
  }

  /// `POST /fhir`.
  public final class Transactions {

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle) throws InterruptedException {
      Bundle answer = apply(bundle);
      if (toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        end.await();
      }
      return answer;
    }
  }

  /// `POST /fhir/DocumentReference/_search`.
  public final class DocumentReferences implements IResourceProvider {

    @Override
    public Class<DocumentReference> getResourceType() {
      return DocumentReference.class;
    }

    @Search
    public List<DocumentReference> byIdentifier(
        @RequiredParam(name = DocumentReference.SP_IDENTIFIER) TokenParam identifier) {
      String query = "identifier=%s|%s".formatted(identifier.getSystem(), identifier.getValue());
      return stored(DocumentReference.class).stream().filter(d -> matches(d, query)).toList();
    }
  }

  private synchronized Bundle apply(Bundle bundle) {
    Map<String, String> ids = new HashMap<>();
    Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
    List<Resource> created = new ArrayList<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      String known = known(entry);
      String id = known.isEmpty() ? newId(entry) : known;
      ids.put(entry.getFullUrl(), id);
      boolean isPut = entry.getRequest().getMethod() == HTTPVerb.PUT;
      if (known.isEmpty() || isPut) {
        entry.getResource().setId(id);
        created.add(entry.getResource());
      }
      answer.addEntry().getResponse().setStatus(known.isEmpty() ? "201" : "200").setLocation(id);
    }
    created.forEach(resource -> resolve(resource, ids));
    created.forEach(resource -> stored.put(resource.getId(), resource));
    return answer;
  }

  /// The id of what the entry would create or change; empty if there is none.
  private String known(BundleEntryComponent entry) {
    String type = entry.getResource().fhirType();
    if (entry.getRequest().getMethod() == HTTPVerb.PUT) {
      return stored.containsKey(entry.getRequest().getUrl()) ? entry.getRequest().getUrl() : "";
    }
    return stored.values().stream()
        .filter(resource -> resource.fhirType().equals(type))
        .filter(resource -> entry.getRequest().hasIfNoneExist())
        .filter(resource -> matches(resource, entry.getRequest().getIfNoneExist()))
        .map(Resource::getId)
        .findFirst()
        .orElse("");
  }

  private static boolean matches(Resource resource, String query) {
    return FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Identifier.class).stream()
        .anyMatch(i -> query.equals("identifier=%s|%s".formatted(i.getSystem(), i.getValue())));
  }

  private static String newId(BundleEntryComponent entry) {
    return entry.getRequest().getMethod() == HTTPVerb.PUT
        ? entry.getRequest().getUrl()
        : entry.getResource().fhirType() + "/" + UUID.randomUUID();
  }

  /// What points within the bundle points to what became of it.
  private static void resolve(Resource resource, Map<String, String> ids) {
    var terser = FHIR.newTerser();
    terser
        .getAllPopulatedChildElementsOfType(resource, Reference.class)
        .forEach(r -> r.setReference(ids.getOrDefault(r.getReference(), r.getReference())));
    terser
        .getAllPopulatedChildElementsOfType(resource, Attachment.class)
        .forEach(a -> a.setUrl(ids.getOrDefault(a.getUrl(), a.getUrl())));
  }
}
