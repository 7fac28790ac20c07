import math


def sft_loss(logits, tokens, prompt_len):
    losses = []
    for t in range(prompt_len, len(tokens)):
        row = logits[t - 1]
        z = sum(math.exp(s) for s in row)
        losses.append(-math.log(math.exp(row[tokens[t]]) / z))
    return round(sum(losses) / len(losses), 4)


if __name__ == "__main__":
    print(sft_loss(eval(input()), eval(input()), int(input())))
