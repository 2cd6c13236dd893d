package readout.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.actors.data.StandardActors;
import readout.model.Report;
import readout.models.EncoderTagger;
import readout.pipeline.Progress;
import readout.pipeline.StageClock;
import readout.pipeline.StandardPipeline;
import readout.show.json.RecordJson;
import readout.syntax.nlp4j.EnglishParser;
import readout.tagging.TextTagger;

/** The path of {@code readout brief}, from reports to the record as JSON. */
final class ReadoutContestant implements Contestant {
  static final Contestant WHOLE =
      new ReadoutContestant("readout", "Readout: the whole path, to the record as JSON", true);
  static final Contestant RULES =
      new ReadoutContestant("readout-rules", "Readout: the same by rules alone, no tagger", false);

  private final String name;
  private final String description;
  private final boolean tagged;
  private @Nullable StandardPipeline pipeline;

  private ReadoutContestant(String name, String description, boolean tagged) {
    this.name = name;
    this.description = description;
    this.tagged = tagged;
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
  public void load() throws IOException {
    Optional<TextTagger> tagger = tagged ? Optional.of(EncoderTagger.load()) : Optional.empty();
    pipeline =
        new StandardPipeline(
            EnglishParser.loadBeside(tagger), StandardActors.table(), tagger, StageClock.NONE);
  }

  @Override
  public void read(List<Report> reports, int threads) throws IOException {
    if (pipeline == null) {
      throw new IllegalStateException("not loaded");
    }
    RecordJson.write(
        pipeline.run(reports, threads, Progress.SILENT), OutputStream.nullOutputStream());
  }
}
