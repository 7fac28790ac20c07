import numpy as np

boxes, scores = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
threshold = float(input())
low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
inter = np.prod(np.clip(high - low, 0, None), axis=2)
area = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
union = area[:, None] + area[None] - inter
iou = np.where(union > 0, inter / np.where(union > 0, union, 1), 0)
order = np.lexsort((np.arange(len(scores)), -scores))
keep = []
while order.size:
    best, rest = order[0], order[1:]
    keep.append(int(best))
    order = rest[iou[best, rest] <= threshold]
print((iou, keep))
