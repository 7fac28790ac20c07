"""You skip T_o entries. Only T_o - 1 lie in the past: the latest of the T_o observations is the present, whose action has still to be executed.
你跳过了 T_o 个动作。只有 T_o - 1 个属于过去：T_o 个观测中最新的就是现在，它的动作还没执行。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
print([a for plan in plans for a in plan[T_o : T_o + T_a]][:length])
