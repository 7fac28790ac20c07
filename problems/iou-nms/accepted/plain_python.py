boxes, scores, threshold = eval(input()), eval(input()), float(input())


def iou(a, b):
    w = max(0.0, min(a[2], b[2]) - max(a[0], b[0]))
    h = max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - w * h
    return w * h / union if union > 0 else 0.0


keep = []
for i in sorted(range(len(boxes)), key=lambda i: (-scores[i], i)):
    if not any(iou(boxes[i], boxes[k]) > threshold for k in keep):
        keep.append(i)
print(([[round(iou(a, b), 4) for b in boxes] for a in boxes], keep))
