"""Causes every kind of refusal of a TaskRouter, and prints the status and code of each as one JSON object."""

import json
import sys

from local_client import create_client
from twilio.base.exceptions import TwilioRestException

LIMITED = "one request too many"


def configuration(queue):
    return json.dumps({"task_routing": {"filters": [{"expression": "kind == 'call'", "targets": [{"queue": queue}]}]}})


def prepare(client):
    """Creates two workflows over two queues, an available worker with an accepted task, and a waiting task."""
    workspace = client.taskrouter.v1.workspaces.create(friendly_name="Refusals")
    room = client.taskrouter.v1.workspaces(workspace.sid)
    activities = {activity.friendly_name: activity.sid for activity in room.activities.list()}
    one = room.task_queues.create(friendly_name="One", target_workers="name == 'ann'")
    both = room.task_queues.create(friendly_name="Both", target_workers="1==1", max_reserved_workers=2)
    workflow = room.workflows.create(friendly_name="One", configuration=configuration(one.sid))
    shared = room.workflows.create(friendly_name="Both", configuration=configuration(both.sid))
    available = activities["Available"]
    ann = room.workers.create(friendly_name="ann", attributes='{"name":"ann"}', activity_sid=available)
    bob = room.workers.create(friendly_name="bob", attributes='{"name":"bob"}', activity_sid=available)
    call = json.dumps({"kind": "call"})
    offered = room.tasks.create(workflow_sid=shared.sid, attributes=call)
    first, second = room.tasks(offered.sid).reservations.list()
    room.tasks(offered.sid).reservations(first.sid).update(reservation_status="accepted")
    # the capacity of a channel is one: the worker that accepted is busy, and the other one gets the next task
    room.workers(ann.sid).worker_channels("default").update(capacity=0)
    waiting = room.tasks.create(workflow_sid=workflow.sid, attributes=call)
    return {
        "room": room,
        "workspace": workspace,
        "activities": activities,
        "one": one,
        "workflow": workflow,
        "ann": ann,
        "bob": bob,
        "assigned": offered,
        "waiting": waiting,
        "first": first,
        "second": second,
    }


def list_attempts(client, stranger, world):
    room, ann, waiting, assigned = world["room"], world["ann"], world["waiting"], world["assigned"]
    workspaces = client.taskrouter.v1.workspaces
    missing_queue = configuration("WQ" + "0" * 32)
    return {
        "a workspace that does not exist": lambda: workspaces("WS" + "0" * 32).fetch(),
        "a malformed SID": lambda: workspaces("WSnone").fetch(),
        "wrong credentials": lambda: stranger.taskrouter.v1.workspaces(world["workspace"].sid).fetch(),
        "two queues of one name": lambda: room.task_queues.create(friendly_name="One"),
        "a hyphen in an expression": lambda: room.task_queues.create(
            friendly_name="Hyphen", target_workers="skill-level > 3"
        ),
        "two workers of one name": lambda: room.workers.create(friendly_name="ANN"),
        "attributes that are not an object": lambda: room.workers.create(friendly_name="cat", attributes="[1]"),
        "a workflow with an unknown queue": lambda: room.workflows.create(
            friendly_name="Lost", configuration=missing_queue
        ),
        "a workflow that is not JSON": lambda: room.workflows.create(friendly_name="Text", configuration="{"),
        "a task without a workflow where there are two": lambda: room.tasks.create(attributes="{}"),
        "a task that no filter matches": lambda: room.tasks.create(
            workflow_sid=world["workflow"].sid, attributes='{"kind":"mail"}'
        ),
        "completing a pending task": lambda: room.tasks(waiting.sid).update(
            assignment_status="completed", reason="no"
        ),
        "canceling an assigned task": lambda: room.tasks(assigned.sid).update(
            assignment_status="canceled", reason="no"
        ),
        "a queue that a workflow names": lambda: room.task_queues(world["one"].sid).delete(),
        "a workflow with pending tasks": lambda: room.workflows(world["workflow"].sid).delete(),
        "the default activity": lambda: room.activities(world["activities"]["Offline"]).delete(),
        "a worker who is available": lambda: room.workers(ann.sid).delete(),
        "a stale ETag of a worker": lambda: room.workers(ann.sid).update(friendly_name="anna", if_match='"999"'),
        "a stale ETag of a task": lambda: room.tasks(waiting.sid).update(attributes="{}", if_match='"999"'),
        "accepting a rescinded reservation": lambda: room.tasks(assigned.sid)
        .reservations(world["second"].sid)
        .update(reservation_status="accepted"),
        "accepting twice": lambda: room.tasks(assigned.sid)
        .reservations(world["first"].sid)
        .update(reservation_status="accepted"),
        LIMITED: lambda: room.task_channels("default").fetch() and room.task_channels("voice").fetch(),
    }


def attempt(call):
    try:
        call()
    except TwilioRestException as error:
        return [error.status, error.code]
    return [200, None]


def main():
    url, account_sid, token = sys.argv[1:4]
    client = create_client(url, account_sid, token)
    stranger = create_client(url, account_sid, "wrong")
    world = prepare(client)
    print(json.dumps({name: attempt(call) for name, call in list_attempts(client, stranger, world).items()}))


main()
