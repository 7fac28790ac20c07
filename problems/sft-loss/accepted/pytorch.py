import torch
import torch.nn.functional as F


def sft_loss(logits, tokens, prompt_len):
    labels = tokens.clone()
    labels[:prompt_len] = -100
    return F.cross_entropy(logits[:-1], labels[1:], ignore_index=-100)


if __name__ == "__main__":
    logits = torch.tensor(eval(input()), dtype=torch.float64)
    tokens = torch.tensor(eval(input()))
    print(round(sft_loss(logits, tokens, int(input())).item(), 4))
