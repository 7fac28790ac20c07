import { join } from "node:path";
import { expect, it } from "vitest";
import { cardsOf } from "../../../src/learn/drill/cards.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { Catalogue } from "../../../src/problem/catalogue.ts";

/** The ten questions of the CNN interview notes, by their number, which the heading of their exercise names. */
const notes = [
  ["Q1", "How does a CNN differ from a dense network?", "CNN 与全连接网络有什么区别？"],
  [
    "Q2",
    "What is a convolution, and why do networks for images use it?",
    "什么是卷积？为什么图像网络要用卷积？",
  ],
  ["Q3", "What is pooling, and which kinds are there?", "什么是池化？有哪几种池化？"],
  ["Q4", "What is padding, and why is it done?", "什么是填充（padding）？为什么要填充？"],
  ["Q5", "What is parameter sharing, and why does it help?", "什么是参数共享？为什么有用？"],
  ["Q6", "What is the receptive field, and why does it matter?", "什么是感受野？为什么重要？"],
  [
    "Q7",
    "What is a transposed convolution, and why the name?",
    "什么是转置卷积？为什么叫这个名字？",
  ],
  [
    "Q8",
    "What did AlexNet, VGG, GoogLeNet, ResNet, MobileNet and EfficientNet each bring?",
    "AlexNet、VGG、GoogLeNet、ResNet、MobileNet、EfficientNet 各自的贡献是什么？",
  ],
  [
    "Q9",
    "What is overfitting, and what is done against it in a CNN?",
    "什么是过拟合？CNN 中有哪些应对办法？",
  ],
  ["Q10", "How do you do a convolution by hand?", "如何手算卷积？"],
] as const;

it("asks the ten questions of the CNN notes in the track cnn, the same card in both languages", () => {
  const entries = new Catalogue([join(packageRoot, "problems")]).select(["cnn"]);
  const [en, zh] = [cardsOf(entries, "en"), cardsOf(entries, "zh")];
  for (const [heading, question, inChinese] of notes) {
    const card = en.find((one) => one.question === question);
    expect(card?.spec.heading?.replace("CNN ", "").split(", "), question).toContain(heading);
    expect(zh.find((one) => one.question === inChinese)?.id, inChinese).toBe(card?.id);
    expect(card?.answer).not.toBe("");
  }
});
