package readout.train.events;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import readout.evaluation.Agreement;
import readout.models.EventLayout;
import readout.models.PieceTokenizer;
import readout.read.plover.MarkedPair;
import readout.read.plover.MarkedPairs;
import readout.train.course.Batches;
import readout.train.course.Lesson;
import readout.train.course.Model;
import readout.train.course.Task;
import readout.train.encoder.Parameters;

/** Learns the type of the event between two actors that are marked. */
public final class EventTask implements Task {
  private static final int LENGTH_STEP = 8;
  private static final int FIFTH = 5;

  /** How often a marked sentence is learnt from in an epoch, each time with other pairs beside. */
  private static final int ROUNDS = 2;

  /** How many sentences of stories are kept to draw from. */
  private static final int KEPT = 30_000;

  /**
   * How much more an event moves the encoder than its surprise alone: Adam divides by the gradients
   * of all tasks, and those of attributions stay large when those of events are small.
   */
  private static final float WEIGHT = 2;

  private final List<MarkedPieces> learnt;
  private final List<MarkedPieces> measured;
  private final List<MarkedPieces> told;
  private final List<MarkedPieces> stories;
  private final int batch;
  private final float[] weights;

  /**
   * The task.
   *
   * @param told sentences that rules marked: some are drawn for an epoch, half as many as were
   *     marked by people
   * @param stories sentences in which nothing is marked
   * @param batch the sentences of a step
   */
  EventTask(
      List<MarkedPieces> learnt,
      List<MarkedPieces> measured,
      List<MarkedPieces> told,
      List<MarkedPieces> stories,
      int batch) {
    this.told = List.copyOf(told);
    this.stories = List.copyOf(stories);
    this.learnt = List.copyOf(learnt);
    this.measured = List.copyOf(measured);
    this.batch = batch;
    this.weights = weights(learnt);
  }

  /**
   * The task over {@code plv_train.tsv}.
   *
   * @param told a table of the same columns that rules wrote; empty for none
   * @param reports reports in which nothing is marked; empty for none
   * @param all whether all marked sentences are learnt from, instead of being measured on a fifth
   * @throws IOException where one of them cannot be read
   */
  public static EventTask of(
      Path file,
      Optional<Path> told,
      Optional<Path> reports,
      PieceTokenizer tokenizer,
      boolean all,
      int batch,
      long seed)
      throws IOException {
    Shares shares = new Shares(MarkedPairs.read(file), FIFTH, seed);
    List<MarkedPieces> stories =
        reports.isPresent()
            ? StorySentences.draw(reports.orElseThrow(), tokenizer, KEPT, seed)
            : List.of();
    List<MarkedPieces> byRules =
        told.isPresent() ? examples(MarkedPairs.read(told.orElseThrow()), tokenizer) : List.of();
    return of(shares, all ? FIFTH : 0, byRules, stories, tokenizer, batch);
  }

  /** The task that measures on one share and learns from the others. */
  static EventTask of(
      Shares shares,
      int measured,
      List<MarkedPieces> told,
      List<MarkedPieces> stories,
      PieceTokenizer tokenizer,
      int batch) {
    return new EventTask(
        examples(shares.outside(measured), tokenizer),
        examples(shares.in(measured), tokenizer),
        told,
        stories,
        batch);
  }

  /** How many sentences that rules marked are learnt from in an epoch. */
  private int toldDrawn() {
    return told.isEmpty() ? 0 : learnt.size() / 2;
  }

  /** How many sentences of stories are learnt from in an epoch. */
  private int drawn() {
    return stories.isEmpty() ? 0 : learnt.size() / 2;
  }

  private static List<MarkedPieces> examples(List<MarkedPair> pairs, PieceTokenizer tokenizer) {
    return pairs.stream().map(pair -> MarkedPieces.of(pair, tokenizer)).toList();
  }

  /** Rare types count more, by the root of how much rarer they are; one on average. */
  private static float[] weights(List<MarkedPieces> examples) {
    float[] weights = new float[EventLayout.TYPES];
    examples.forEach(example -> weights[example.type()]++);
    double sum = 0;
    for (int type = 0; type < weights.length; type++) {
      double count = Math.max(1, weights[type]);
      weights[type] = (float) (1 / Math.sqrt(count));
      sum += weights[type] * count;
    }
    for (int type = 0; type < weights.length; type++) {
      weights[type] *= (float) (Math.max(1, examples.size()) / sum);
    }
    return weights;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void draw(Parameters parameters, long width, Random random) {
    EventHeads.draw(parameters, width, random);
  }

  @Override
  public List<Lesson> lessons(Random random) {
    List<MarkedPieces> drawn = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      drawn.addAll(learnt);
    }
    for (int i = 0; i < toldDrawn(); i++) {
      drawn.add(told.get(random.nextInt(told.size())));
    }
    for (int i = 0; i < drawn(); i++) {
      drawn.add(stories.get(random.nextInt(stories.size())));
    }
    Collections.shuffle(drawn, random);
    List<EventExample> windows = EventExample.windows(drawn, true, random);
    int size = Math.max(1, batch / 2);
    return Batches.of(windows, EventExample::length, LENGTH_STEP, size, random).stream()
        .map(this::lesson)
        .toList();
  }

  /**
   * What is learnt from some windows at once: the mean surprise at the types of their pairs,
   * weighted.
   */
  Lesson lesson(List<EventExample> examples) {
    return (model, drop, scratch) -> {
      int most = EventHeads.most(examples);
      float all = 0;
      for (EventExample example : examples) {
        for (EventExample.Pair pair : example.pairs()) {
          all += pair.type() == EventLayout.NOTHING ? weight(pair.type()) : 1;
        }
      }
      float[] answers = new float[examples.size() * most * EventLayout.CLASSES];
      for (int row = 0; row < examples.size(); row++) {
        List<EventExample.Pair> pairs = examples.get(row).pairs();
        for (int number = 0; number < pairs.size(); number++) {
          int type = pairs.get(number).type();
          answers[(row * most + number) * EventLayout.CLASSES + type] =
              weight(type) / Math.max(1, all);
        }
      }
      NDArray right =
          scratch.create(answers, new Shape(examples.size(), most, EventLayout.CLASSES));
      return EventHeads.scores(model, examples, drop, scratch)
          .logSoftmax(-1)
          .mul(right)
          .sum()
          .mul(scratch.create(-WEIGHT));
    };
  }

  private float weight(int type) {
    return type == EventLayout.NOTHING ? PairDraws.WEIGHT / PairDraws.EACH : weights[type];
  }

  @Override
  public List<String> layers() {
    return List.of(EventHeads.HEAD);
  }

  @Override
  public Map<String, String> metadata(Parameters parameters) {
    return Map.of("nobody", parameters.words(EventHeads.NOBODY));
  }

  /** The agreement for each type on the sentences that are not learnt from, each alone. */
  Agreement[] agreements(Model model, NDManager manager) {
    return agreements(
        measured.stream().map(sentence -> EventExample.of(List.of(sentence))).toList(),
        model,
        manager);
  }

  private static Agreement[] agreements(
      List<EventExample> windows, Model model, NDManager manager) {
    Agreement[] agreements = new Agreement[EventLayout.TYPES];
    Arrays.fill(agreements, Agreement.NONE);
    for (EventExample window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        long[] best =
            EventHeads.scores(model, List.of(window), 0, scratch)
                .get(new NDIndex(":,:,0:" + EventLayout.TYPES))
                .argMax(2)
                .toLongArray();
        for (int number = 0; number < window.pairs().size(); number++) {
          int type = window.pairs().get(number).type();
          int found = (int) best[number];
          boolean right = found == type;
          agreements[found] = agreements[found].plus(new Agreement(right ? 1 : 0, 1, 0));
          agreements[type] = agreements[type].plus(new Agreement(0, 0, 1));
        }
      }
    }
    return agreements;
  }

  @Override
  public String measured(Model model, NDManager manager) {
    if (measured.isEmpty()) {
      return name() + " none are measured";
    }
    List<EventExample> beside = EventExample.windows(measured, false, new Random(0));
    return "marked "
        + told(agreements(model, manager))
        + "; some beside others "
        + told(agreements(beside, model, manager))
        + "; "
        + told(EventExample.windows(measured, true, new Random(0)), model, manager);
  }

  /** Whether marked pairs are told from those that are drawn beside them. */
  private static String told(List<EventExample> windows, Model model, NDManager manager) {
    int marked = 0;
    int right = 0;
    int others = 0;
    int taken = 0;
    for (EventExample window : windows) {
      try (NDManager scratch = manager.newSubManager()) {
        long[] best = EventHeads.scores(model, List.of(window), 0, scratch).argMax(2).toLongArray();
        for (int number = 0; number < window.pairs().size(); number++) {
          int type = window.pairs().get(number).type();
          boolean other = type == EventLayout.NOTHING;
          marked += other ? 0 : 1;
          right += !other && best[number] == type ? 1 : 0;
          others += other ? 1 : 0;
          taken += other && best[number] != type ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "among others, marked found %.4f, others taken %.4f",
        (double) right / Math.max(1, marked),
        (double) taken / Math.max(1, others));
  }

  private static String told(Agreement[] agreements) {
    Agreement all = Agreement.NONE;
    double macro = 0;
    for (Agreement type : agreements) {
      all = all.plus(type);
      macro += type.f1() / agreements.length;
    }
    return String.format(Locale.ROOT, "macro.f1 %.4f micro.f1 %.4f", macro, all.f1());
  }

  /** What is learnt, and how much of it at once. */
  @Override
  public String toString() {
    return name()
        + ": "
        + learnt.size()
        + " sentences, "
        + toldDrawn()
        + " that rules marked and "
        + drawn()
        + " of stories, "
        + batch
        + " at once";
  }
}
