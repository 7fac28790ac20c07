import torch

boxes = torch.tensor(eval(input()), dtype=torch.float64)
scores = torch.tensor(eval(input()), dtype=torch.float64)
threshold = float(input())
sides = (torch.minimum(boxes[:, None, 2:], boxes[:, 2:]) - torch.maximum(boxes[:, None, :2], boxes[:, :2])).clamp(min=0)
inter = sides[..., 0] * sides[..., 1]
area = (boxes[:, 2:] - boxes[:, :2]).prod(1)
iou = torch.nan_to_num(inter / (area[:, None] + area - inter), nan=0.0)
alive = torch.ones(len(boxes), dtype=torch.bool)
keep = []
for i in torch.sort(scores, descending=True, stable=True).indices.tolist():
    if alive[i]:
        keep.append(i)
        alive &= iou[i] <= threshold
print((iou.tolist(), keep))
