import torch
import torch.nn.functional as F


def clip_contrastive_loss(image_emb, text_emb, temperature):
    image_emb = F.normalize(image_emb, dim=-1)
    text_emb = F.normalize(text_emb, dim=-1)
    logits = image_emb @ text_emb.T / temperature
    labels = torch.arange(len(logits))
    return (F.cross_entropy(logits, labels) + F.cross_entropy(logits.T, labels)) / 2


if __name__ == "__main__":
    image_emb, text_emb = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
    print(clip_contrastive_loss(image_emb, text_emb, float(input())).item())
