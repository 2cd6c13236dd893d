package readout.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import readout.bench.Contestant;
import readout.model.Report;
import readout.pipeline.Workers;

/**
 * A pipeline of CoreNLP with its standard models, whose annotators several threads share: a thread
 * reads a report at a time, as in Readout.
 */
abstract class CoreNlp implements Contestant {
  private final String name;
  private final String annotators;
  private final String description;
  private @Nullable StanfordCoreNLP pipeline;

  CoreNlp(String name, String annotators, String description) {
    this.name = name;
    this.annotators = annotators;
    this.description = description;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void read(List<Report> reports, int threads) {
    StanfordCoreNLP loaded = pipeline;
    if (loaded == null) {
      throw new IllegalStateException("not loaded");
    }
    Workers.each(
        reports,
        threads,
        report -> {
          CoreDocument document = new CoreDocument(report.body().text());
          loaded.annotate(document);
          return document.tokens().size();
        });
  }
}
